package jp.menkyo.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.menkyo.shared.WarekiDate;

/**
 * A birth date as far as it is known. Rows from old rosters may lack the day or the month; what is missing is never
 * invented, {@code date} is then the first possible day.
 */
public record BirthDate(LocalDate date, Precision precision) {

    /** How much is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public BirthDate {
        boolean first = precision == Precision.DAY
                || date.getDayOfMonth() == 1 && (precision == Precision.MONTH || date.getMonthValue() == 1);
        if (!first) {
            throw new IllegalArgumentException("a birth date known by " + precision + " starts on its first day");
        }
    }

    public static BirthDate of(LocalDate date) {
        return new BirthDate(date, Precision.DAY);
    }

    /** As certificates show it, with the era: 平成12年4月3日, 昭和30年4月 or 昭和30年. */
    public String display() {
        var month = WarekiDate.display(YearMonth.from(date));
        return switch (precision) {
            case DAY -> WarekiDate.display(date);
            case MONTH -> month;
            case YEAR -> month.substring(0, month.indexOf('年') + 1);
        };
    }
}
