package jp.menkyo.registry.likeness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Birthdays that a slip of the pen makes of one another: the right year of the wrong era, day and month exchanged, or one digit
 * in either calendar.
 */
public enum BirthSlip {
    ERA("生年月日の元号だけが違う"),
    EXCHANGED("生年月日の月と日が入れ替わっている"),
    DIGIT("生年月日が一字違い");

    private static final int DAYS = 100;
    private static final int MONTHS = 10_000;

    private final String label;

    BirthSlip(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** All other days that one slip makes of this day, about a hundred, each with the slip. */
    static Map<LocalDate, BirthSlip> of(LocalDate day) {
        var slips = new Slips(day);
        var here = JapaneseDate.from(day);
        int year = here.get(ChronoField.YEAR_OF_ERA);
        for (var era : JapaneseEra.values()) {
            slips.add(ERA, () -> inEra(era, year, day));
        }
        slips.add(EXCHANGED, day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        int written = day.getYear() * MONTHS + day.getMonthValue() * DAYS + day.getDayOfMonth();
        oneDigit(written, 8, other -> slips.add(DIGIT, other / MONTHS, other / DAYS % DAYS, other % DAYS));
        oneDigit(year, 2, other -> slips.add(DIGIT, () -> inEra(here.getEra(), other, day)));
        return slips.found;
    }

    private static LocalDate inEra(JapaneseEra era, int year, LocalDate day) {
        return LocalDate.from(JapaneseChronology.INSTANCE.date(era, year, day.getMonthValue(), day.getDayOfMonth()));
    }

    private static void oneDigit(int number, int digits, IntConsumer use) {
        for (int place = 0, unit = 1; place < digits; place++, unit *= 10) {
            int digit = number / unit % 10;
            for (int other = 0; other < 10; other++) {
                if (other != digit) {
                    use.accept(number + (other - digit) * unit);
                }
            }
        }
    }

    /** Days that do not exist are left out; the first slip that leads to a day names it. */
    private static final class Slips {

        private final LocalDate day;
        private final Map<LocalDate, BirthSlip> found = new LinkedHashMap<>();

        private Slips(LocalDate day) {
            this.day = day;
        }

        /** Most of these do not exist: they are asked first, because an exception for each costs more than the search. */
        private void add(BirthSlip slip, int year, int month, int dayOfMonth) {
            boolean exists = month >= 1
                    && month <= 12
                    && dayOfMonth >= 1
                    && dayOfMonth <= YearMonth.of(year, month).lengthOfMonth();
            if (exists) {
                add(slip, () -> LocalDate.of(year, month, dayOfMonth));
            }
        }

        private void add(BirthSlip slip, Supplier<LocalDate> made) {
            try {
                var other = made.get();
                if (!other.equals(day) && Math.abs(other.getYear() - day.getYear()) <= DAYS) {
                    found.putIfAbsent(other, slip);
                }
            } catch (DateTimeException noSuchDay) {
                // nobody was born on it
            }
        }
    }
}
