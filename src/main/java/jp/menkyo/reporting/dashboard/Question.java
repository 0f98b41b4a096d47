package jp.menkyo.reporting.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param from first day
 * @param to last day, included
 * @param procedure only this one, or null for all
 * @param version only cases that follow this version of their procedure's model, or null for all
 */
public record Question(
        LocalDate from,
        LocalDate to,
        @Nullable Procedure procedure,
        @Nullable Integer version) {

    private static final int MOST_YEARS = 5;
    private static final int DAYS_SHOWN_SINGLY = 62;
    /** The Dietitians Act was promulgated on this day (栄養士法, 昭和22年法律第245号). */
    private static final LocalDate EARLIEST = LocalDate.of(1947, 12, 29);

    /** @throws QuestionRefused when the period is upside down, too long or out of this world, or the version is none */
    public Question {
        if (from.isAfter(to)) {
            throw QuestionRefused.upsideDown(from, to);
        }
        if (from.isBefore(EARLIEST) || to.getYear() > 2099) {
            throw QuestionRefused.outOfTime();
        }
        if (from.plusYears(MOST_YEARS).isBefore(to)) {
            throw QuestionRefused.tooLong(MOST_YEARS);
        }
        if (version != null && version < 1) {
            throw QuestionRefused.noVersion();
        }
    }

    /** 令和8年4月1日から令和9年3月31日まで. */
    public String period() {
        return WarekiDate.display(from) + "から" + WarekiDate.display(to) + "まで";
    }

    /** First days of everything that is shown singly. */
    List<LocalDate> starts() {
        return daily()
                ? from.datesUntil(to.plusDays(1)).toList()
                : from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .datesUntil(to.plusDays(1), Period.ofWeeks(1))
                        .toList();
    }

    /** Are single days shown? Otherwise weeks, from Monday. */
    boolean daily() {
        return ChronoUnit.DAYS.between(from, to) < DAYS_SHOWN_SINGLY;
    }
}
