package jp.menkyo.desk.dashboard;

import java.time.LocalDate;
import jp.menkyo.desk.figures.Typed;
import jp.menkyo.reporting.dashboard.Question;
import org.jspecify.annotations.Nullable;

/** What was typed or chosen, as it came. Without a period it is the current month up to today. */
public record Asked(
        @Nullable String from,
        @Nullable String to,
        @Nullable String procedure,
        @Nullable String version) {

    /** @throws jp.menkyo.reporting.dashboard.QuestionRefused when nothing can be counted for it */
    Question question(LocalDate today) {
        var first = Typed.day("from", from, today.withDayOfMonth(1));
        return new Question(
                first,
                Typed.day("to", to, today.isBefore(first) ? first : today),
                Typed.procedure(procedure),
                Typed.number("version", version, 1, Integer.MAX_VALUE));
    }
}
