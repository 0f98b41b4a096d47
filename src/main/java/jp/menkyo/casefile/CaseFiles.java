package jp.menkyo.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases as they stand: waiting for gateways, changed by decisions, closed with one outcome. */
@Service
public class CaseFiles {

    private final JdbcClient jdbc;
    private final OfficeCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFiles(JdbcClient jdbc, OfficeCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** @throws CaseNotFound when there is none */
    @Transactional(readOnly = true)
    public CaseFile get(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(CaseNotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseNumber caseNumber) {
        return jdbc.sql("select * from casefile.case_file where case_number = ?")
                .param(caseNumber.value())
                .query(CaseRows::read)
                .optional();
    }

    /** Writes down that a gateway gives no answer; calling again keeps the time it began. */
    @Transactional
    public void waitFor(CaseNumber caseNumber, String gateway, String reason) {
        int changed = jdbc.sql("""
                        update casefile.case_file
                        set waiting_for = ?, waiting_reason = ?, waiting_since = case when waiting_for = ? then waiting_since else ? end
                        where case_number = ? and (waiting_for, waiting_reason) is distinct from (?, ?)
                        """)
                .params(gateway, reason, gateway, OffsetDateTime.now(clock), caseNumber.value(), gateway, reason)
                .update();
        if (changed == 1) {
            events.publishEvent(new CaseChanged("CASE_WAITS_FOR_GATEWAY", caseNumber, gateway + ":" + reason));
        }
    }

    /** The gateway answered: the case goes on. */
    @Transactional
    public void goOn(CaseNumber caseNumber) {
        jdbc.sql("""
                        update casefile.case_file set waiting_for = null, waiting_reason = null, waiting_since = null
                        where case_number = ? and waiting_for is not null
                        """).param(caseNumber.value()).update();
    }

    /** Closes the case with its outcome; closing again with the same outcome changes nothing. */
    @Transactional
    public void close(CaseNumber caseNumber, CaseState outcome) {
        if (outcome.open()) {
            throw new IllegalArgumentException(outcome + " is no outcome");
        }
        int changed = jdbc.sql("""
                        update casefile.case_file set state = ?, closed_at = ?, version = version + 1,
                            waiting_for = null, waiting_reason = null, waiting_since = null
                        where case_number = ? and closed_at is null
                        """)
                .params(outcome.name(), OffsetDateTime.now(clock), caseNumber.value())
                .update();
        if (changed == 1) {
            events.publishEvent(new CaseClosed(caseNumber, outcome));
        } else if (get(caseNumber).state() != outcome) {
            throw new IllegalStateException("the case is closed with another outcome: " + caseNumber);
        }
    }

    /** Moves an open case between processing and waiting for the applicant. */
    @Transactional
    void state(CaseNumber caseNumber, CaseState state, @Nullable Integer officeDaysMore) {
        var before = get(caseNumber).targetOn();
        var target =
                officeDaysMore == null || before == null ? before : calendar.plusOfficeDays(before, officeDaysMore);
        jdbc.sql("""
                        update casefile.case_file set state = ?, target_on = ?, version = version + 1
                        where case_number = ? and closed_at is null
                        """).params(state.name(), target, caseNumber.value()).update();
    }

    /** Marks that the case page changed, so that a decision on the old page is refused. */
    @Transactional
    public void touch(CaseNumber caseNumber) {
        jdbc.sql("update casefile.case_file set version = version + 1 where case_number = ?")
                .param(caseNumber.value())
                .update();
    }
}
