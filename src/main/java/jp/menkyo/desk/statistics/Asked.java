package jp.menkyo.desk.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.reporting.income.Criteria;
import jp.menkyo.reporting.income.Grouping;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was typed or sent, as it came. Without dates it is the current fiscal year; without a class, by payment class.
 *
 * @param from ISO date
 * @param to ISO date
 */
public record Asked(
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable String means,
        @Nullable String fee) {

    /**
     * @throws jp.menkyo.reporting.income.PeriodRefused when nothing can be counted for the period
     * @throws NotUnderstood when a date or code is none
     */
    Criteria criteria(LocalDate today) {
        var april = LocalDate.of(today.minusMonths(3).getYear(), 4, 1);
        var grouping = code(Grouping.class, "by", by);
        return new Criteria(
                day("from", from, april),
                day("to", to, april.plusYears(1).minusDays(1)),
                grouping == null ? Grouping.MEANS : grouping,
                code(Means.class, "means", means),
                code(FeeCode.class, "fee", fee));
    }

    private static LocalDate day(String field, @Nullable String typed, LocalDate otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException nonsense) {
            throw new NotUnderstood(field, "日付を 2026-04-01 の形で入力してください。");
        }
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, typed.strip());
        } catch (IllegalArgumentException nonsense) {
            throw new NotUnderstood(field, "選択肢にない値です。画面から選び直してください。");
        }
    }

    /** A criterion cannot be read. */
    static final class NotUnderstood extends Problem {

        NotUnderstood(String field, String sentence) {
            super(400, "CRITERION", sentence, List.of(new FieldError(field, "CRITERION", sentence)));
        }
    }
}
