package jp.menkyo.casefile.ruling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.casefile.CaseChanged;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals and decisions. Examiner and approver are two people: refused here in words, and by a constraint of the
 * database in case anybody finds another way.
 */
@Service
public class Rulings {

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rulings(JdbcClient jdbc, CaseFiles cases, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void propose(
            CaseNumber caseNumber,
            Ruling.Proposal proposal,
            @Nullable String reason,
            @Nullable String legalBasis,
            String examiner) {
        jdbc.sql("""
                        insert into casefile.ruling (case_number, proposal, proposal_reason, legal_basis, examined_by, examined_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(caseNumber.value(), proposal.name(), reason, legalBasis, examiner, OffsetDateTime.now(clock))
                .update();
        cases.touch(caseNumber);
        events.publishEvent(new CaseChanged("CASE_EXAMINED", caseNumber, proposal.name()));
    }

    /** @throws SamePersonTwice when the approver examined the case, or began it of the office's own accord */
    @Transactional
    public void decide(CaseNumber caseNumber, Ruling.Decision decision, @Nullable String reason, String approver) {
        var open = latest(caseNumber)
                .filter(ruling -> ruling.decision() == null)
                .orElseThrow(() -> new IllegalStateException("nothing is proposed in " + caseNumber));
        if (open.examinedBy().equals(approver)) {
            throw new SamePersonTwice();
        }
        if (cases.get(caseNumber).begunBy(approver)) {
            throw SamePersonTwice.begun();
        }
        jdbc.sql("""
                        update casefile.ruling set decision = ?, decision_reason = ?, approved_by = ?, approved_at = ?
                        where case_number = ? and decision is null
                        """)
                .params(decision.name(), reason, approver, OffsetDateTime.now(clock), caseNumber.value())
                .update();
        cases.touch(caseNumber);
        events.publishEvent(new CaseChanged("CASE_DECIDED", caseNumber, decision.name()));
    }

    /** The newest proposal, decided or not. */
    @Transactional(readOnly = true)
    public Optional<Ruling> latest(CaseNumber caseNumber) {
        return jdbc.sql("select * from casefile.ruling where case_number = ? order by id desc limit 1")
                .param(caseNumber.value())
                .query((row, index) -> new Ruling(
                        Ruling.Proposal.valueOf(row.getString("proposal")),
                        row.getString("proposal_reason"),
                        row.getString("legal_basis"),
                        row.getString("examined_by"),
                        decision(row.getString("decision")),
                        row.getString("decision_reason"),
                        row.getString("approved_by")))
                .optional();
    }

    /**
     * Who decided the case; whatever is entered in the roster names this officer.
     *
     * @throws IllegalStateException when nobody has
     */
    @Transactional(readOnly = true)
    public String approver(CaseNumber caseNumber) {
        return latest(caseNumber)
                .map(Ruling::approvedBy)
                .orElseThrow(() -> new IllegalStateException("nobody decided " + caseNumber));
    }

    private static Ruling.@Nullable Decision decision(@Nullable String code) {
        return code == null ? null : Ruling.Decision.valueOf(code);
    }
}
