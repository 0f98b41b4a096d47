package jp.menkyo.workflow.longwait;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.calendar.OfficeCalendar;
import org.springframework.stereotype.Component;

/** How far back a wait may have begun. */
@Component
class WaitLimit {

    private final OfficeCalendar calendar;
    private final WaitSettings settings;
    private final Clock clock;

    WaitLimit(OfficeCalendar calendar, WaitSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** What began before this has waited too long: so many office days have come since its day, which is not counted. */
    Instant now() {
        var today = LocalDate.now(clock);
        var day = today;
        while (calendar.officeDaysBetween(day, today) < settings.officeDays()) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
