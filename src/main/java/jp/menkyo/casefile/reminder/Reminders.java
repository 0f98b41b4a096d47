package jp.menkyo.casefile.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks every morning which open cases come to their target day or have passed it. Each step is given once for each target
 * day; a case that waits for its applicant is not reminded of, because its clock stands.
 */
@Service
public class Reminders {

    private static final int FURTHEST_AHEAD = 2;

    private final JdbcClient jdbc;
    private final OfficeCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(JdbcClient jdbc, OfficeCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    private record Due(CaseNumber caseNumber, LocalDate targetOn) {}

    /** @return how many reminders were given */
    @Transactional
    public int remind() {
        var today = LocalDate.now(clock);
        return due(calendar.plusOfficeDays(today, FURTHEST_AHEAD)).stream()
                .mapToInt(due -> step(today, due.targetOn())
                        .filter(step -> enter(due, step))
                        .map(step -> 1)
                        .orElse(0))
                .sum();
    }

    private List<Due> due(LocalDate until) {
        return jdbc.sql("""
                        select case_number, target_on from casefile.case_file
                        where administrator = nullif(current_setting('app.tenant', true), '')
                            and closed_at is null and state = 'OPEN' and target_on <= ?
                        """)
                .param(until)
                .query((row, index) -> new Due(
                        new CaseNumber(row.getString("case_number")), row.getObject("target_on", LocalDate.class)))
                .list();
    }

    /** The furthest step that has come; the ones before it were for earlier days. */
    private Optional<Step> step(LocalDate today, LocalDate targetOn) {
        int after = targetOn.isAfter(today)
                ? -calendar.officeDaysBetween(today, targetOn)
                : calendar.officeDaysBetween(targetOn, today);
        return Stream.of(Step.values())
                .filter(step -> step.officeDaysAfter() <= after)
                .reduce((earlier, later) -> later);
    }

    private boolean enter(Due due, Step step) {
        int added = jdbc.sql("""
                        insert into casefile.reminder (case_number, step, target_on, at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(due.caseNumber().value(), step.name(), due.targetOn(), OffsetDateTime.now(clock))
                .update();
        if (added == 1) {
            events.publishEvent(new Reminded(due.caseNumber(), step));
        }
        return added == 1;
    }

    /** The furthest step given for the present target day of an open case. */
    @Transactional(readOnly = true)
    public Optional<Step> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                        select step from casefile.reminder join casefile.case_file using (administrator, case_number, target_on)
                        where case_number = ? and closed_at is null
                        """).param(caseNumber.value()).query(String.class).list().stream()
                .map(Step::valueOf)
                .reduce((one, other) -> one.compareTo(other) > 0 ? one : other);
    }
}
