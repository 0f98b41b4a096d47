package jp.menkyo.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for correction (補正, 行政手続法第7条). From the request to the answer the clock of the standard processing
 * period stands still; the target day moves on by the office days that passed.
 */
@Service
public class ProcessingClock {

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final OfficeCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProcessingClock(
            JdbcClient jdbc, CaseFiles cases, OfficeCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** What the applicant is asked for, in words that go into the notice. */
    @Transactional
    public void ask(CaseNumber caseNumber, String wanted, String officer) {
        jdbc.sql("insert into casefile.pause (case_number, wanted, requested_by, asked_at) values (?, ?, ?, ?)")
                .params(caseNumber.value(), wanted, officer, OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new CaseChanged("AMENDMENT_ASKED", caseNumber, null));
    }

    /** The request leaves the office: the clock stops. Stopping a stopped clock changes nothing. */
    @Transactional
    public void stop(CaseNumber caseNumber) {
        int stopped = jdbc.sql("""
                        update casefile.pause set started_at = ?
                        where case_number = ? and started_at is null and ended_at is null
                        """)
                .params(OffsetDateTime.now(clock), caseNumber.value())
                .update();
        if (stopped == 1) {
            cases.state(caseNumber, CaseState.AWAITING_AMENDMENT, null);
            events.publishEvent(new CaseChanged("CLOCK_STOPPED", caseNumber, null));
        }
    }

    /** The answer is here: the clock goes on. */
    @Transactional
    public void resume(CaseNumber caseNumber) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        update casefile.pause set ended_at = ?
                        where case_number = ? and started_at is not null and ended_at is null
                        returning started_at
                        """)
                .params(now, caseNumber.value())
                .query(OffsetDateTime.class)
                .optional()
                .ifPresent(started -> goOn(caseNumber, started, now));
    }

    private void goOn(CaseNumber caseNumber, OffsetDateTime started, OffsetDateTime now) {
        int days = calendar.officeDaysBetween(day(started), day(now));
        cases.state(caseNumber, CaseState.OPEN, days);
        events.publishEvent(new CaseChanged("CLOCK_RESUMED", caseNumber, "OFFICE_DAYS_" + days));
    }

    private LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    /** The words of the newest request for correction, if there ever was one. */
    @Transactional(readOnly = true)
    public Optional<String> wanted(CaseNumber caseNumber) {
        return jdbc.sql("select wanted from casefile.pause where case_number = ? order by id desc limit 1")
                .param(caseNumber.value())
                .query(String.class)
                .optional();
    }

    /**
     * A time in which the clock stood.
     *
     * @param endedAt null while it stands
     */
    public record Pause(
            String wanted, Instant startedAt, @Nullable Instant endedAt) {}

    /** All times in which the clock stood, oldest first. */
    @Transactional(readOnly = true)
    public List<Pause> pauses(CaseNumber caseNumber) {
        return jdbc.sql("""
                        select wanted, started_at, ended_at from casefile.pause
                        where case_number = ? and started_at is not null order by id
                        """)
                .param(caseNumber.value())
                .query((row, index) -> new Pause(
                        row.getString("wanted"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        CaseRows.instant(row, "ended_at")))
                .list();
    }

    /** Running number of the newest request, so that each request gets a notice of its own. */
    @Transactional(readOnly = true)
    public long round(CaseNumber caseNumber) {
        return jdbc.sql("select count(*) from casefile.pause where case_number = ?")
                .param(caseNumber.value())
                .query(Long.class)
                .single();
    }
}
