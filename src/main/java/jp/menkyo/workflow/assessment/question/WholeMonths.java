package jp.menkyo.workflow.assessment.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.menkyo.calendar.CivilPeriod;

/** Periods as the tables take them: a number of months, begun ones counted as whole. */
public final class WholeMonths {

    private WholeMonths() {}

    /** The least number of months after {@code event}, itself not counted, within which {@code last} lies; at least 0. */
    public static int after(LocalDate event, LocalDate last) {
        int months = (int) Math.max(0, ChronoUnit.MONTHS.between(event, last) - 1);
        while (CivilPeriod.ofMonths(event, months).isBefore(last)) {
            months++;
        }
        return months;
    }

    /** The least number of months that cover the days {@code from} to {@code to}, both counted (民法第140条ただし書). */
    public static int covering(LocalDate from, LocalDate to) {
        return after(from.minusDays(1), to);
    }
}
