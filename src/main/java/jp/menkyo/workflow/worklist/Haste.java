package jp.menkyo.workflow.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.calendar.OfficeCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much time a case has left, in office days, and from which days on it counts as late. */
@Component
class Haste {

    /** Office days before the target day from which a case is due soon, and after it from which it is for the manager. */
    private static final int SOON = 2;

    private static final int FOR_THE_MANAGER = 3;

    private final OfficeCalendar calendar;
    private final Clock clock;

    Haste(OfficeCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Office days to the target day; negative once it has passed. */
    @Nullable
    Integer daysLeft(@Nullable LocalDate target) {
        return target == null ? null : calendar.officeDaysBetween(LocalDate.now(clock), target);
    }

    static List<String> flags(@Nullable Integer daysLeft) {
        var flags = new ArrayList<String>();
        if (daysLeft == null) {
            return flags;
        }
        if (daysLeft < 0) {
            flags.add("LATE");
        }
        if (daysLeft <= -FOR_THE_MANAGER) {
            flags.add("LATE_MANAGER");
        }
        if (daysLeft >= 0 && daysLeft <= SOON) {
            flags.add("DUE_SOON");
        }
        return flags;
    }

    /** A target before this day is late. */
    LocalDate late() {
        return overdue(1);
    }

    LocalDate lateForTheManager() {
        return overdue(FOR_THE_MANAGER);
    }

    /** A target before this day, and not late, is due soon. */
    LocalDate soon() {
        return calendar.plusOfficeDays(LocalDate.now(clock), SOON + 1);
    }

    /** The first day that is not {@code days} office days or more before today. */
    private LocalDate overdue(int days) {
        var today = LocalDate.now(clock);
        var first = today;
        while (calendar.officeDaysBetween(first.minusDays(1), today) < days) {
            first = first.minusDays(1);
        }
        return first;
    }
}
