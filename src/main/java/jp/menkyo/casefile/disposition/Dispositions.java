package jp.menkyo.casefile.disposition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.menkyo.casefile.CaseChanged;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.disposition.Disposition.Invitation;
import jp.menkyo.casefile.disposition.Disposition.Period;
import jp.menkyo.casefile.ruling.SamePersonTwice;
import jp.menkyo.intake.matter.Hearing;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the steps of dispositions; the database refuses what the law forbids, whatever the application believes. */
@Service
@Transactional
public class Dispositions {

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispositions(JdbcClient jdbc, CaseFiles cases, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes, or proposes anew: then the person is heard anew as well. */
    public void propose(
            CaseNumber caseNumber,
            Disposition.Kind kind,
            @Nullable Period period,
            String reason,
            @Nullable Invitation invitation,
            String examiner) {
        jdbc.sql("""
                        insert into casefile.disposition
                            (case_number, kind, starts_on, ends_on, reason, hearing_on, hearing_place, proposed_by,
                             proposed_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (administrator, case_number) do update set kind = excluded.kind,
                            starts_on = excluded.starts_on, ends_on = excluded.ends_on, reason = excluded.reason,
                            hearing_on = excluded.hearing_on, hearing_place = excluded.hearing_place,
                            proposed_by = excluded.proposed_by,
                            proposed_on = excluded.proposed_on, hearing = 'NONE', heard_on = null, heard_by = null,
                            record = null, decided_by = null, decided_on = null, round = disposition.round + 1
                        """)
                .params(
                        caseNumber.value(),
                        kind.name(),
                        period == null ? null : period.from(),
                        period == null ? null : period.to(),
                        reason,
                        invitation == null ? null : invitation.on(),
                        invitation == null ? null : invitation.place(),
                        examiner,
                        LocalDate.now(clock))
                .update();
        changed(caseNumber, "DISPOSITION_PROPOSED", kind.name());
    }

    /** Writes down how the person was heard. */
    public void heard(CaseNumber caseNumber, Hearing hearing, Disposition.Record record) {
        jdbc.sql("""
                        update casefile.disposition set hearing = ?, heard_on = ?, heard_by = ?, record = ?
                        where case_number = ?
                        """)
                .params(hearing.name(), record.on(), record.heardBy(), record.words(), caseNumber.value())
                .update();
        changed(caseNumber, "HEARING_RECORDED", hearing.name());
    }

    /** @throws SamePersonTwice when the approver made the proposal */
    public void decide(CaseNumber caseNumber, String decision, String approver) {
        if (get(caseNumber).proposedBy().equals(approver)) {
            throw new SamePersonTwice();
        }
        jdbc.sql("update casefile.disposition set decided_by = ?, decided_on = ? where case_number = ?")
                .params(approver, LocalDate.now(clock), caseNumber.value())
                .update();
        changed(caseNumber, "DISPOSITION_DECIDED", decision);
    }

    public void served(CaseNumber caseNumber, LocalDate on, String how) {
        jdbc.sql("update casefile.disposition set served_on = ?, served_how = ? where case_number = ?")
                .params(on, how, caseNumber.value())
                .update();
        changed(caseNumber, "DISPOSITION_SERVED", null);
    }

    private void changed(CaseNumber caseNumber, String action, @Nullable String code) {
        cases.touch(caseNumber);
        events.publishEvent(new CaseChanged(action, caseNumber, code));
    }

    /** @throws IllegalStateException when nothing is proposed yet */
    @Transactional(readOnly = true)
    public Disposition get(CaseNumber caseNumber) {
        return of(caseNumber).orElseThrow(() -> new IllegalStateException("nothing is proposed in " + caseNumber));
    }

    @Transactional(readOnly = true)
    public Optional<Disposition> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from casefile.disposition where case_number = ?")
                .param(caseNumber.value())
                .query(Dispositions::read)
                .optional();
    }

    private static Disposition read(ResultSet row, int index) throws SQLException {
        var from = row.getObject("starts_on", LocalDate.class);
        var hearingOn = row.getObject("hearing_on", LocalDate.class);
        var heardOn = row.getObject("heard_on", LocalDate.class);
        return new Disposition(
                Disposition.Kind.valueOf(row.getString("kind")),
                from == null
                        ? null
                        : new Period(from, Objects.requireNonNull(row.getObject("ends_on", LocalDate.class))),
                row.getString("reason"),
                hearingOn == null ? null : new Invitation(hearingOn, row.getString("hearing_place")),
                Hearing.valueOf(row.getString("hearing")),
                heardOn == null
                        ? null
                        : new Disposition.Record(heardOn, row.getString("heard_by"), row.getString("record")),
                row.getString("proposed_by"),
                row.getObject("proposed_on", LocalDate.class),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getInt("round"),
                row.getObject("served_on", LocalDate.class));
    }
}
