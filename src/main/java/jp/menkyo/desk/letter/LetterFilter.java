package jp.menkyo.desk.letter;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Stream;
import jp.menkyo.notification.letter.LetterQuery;
import jp.menkyo.notification.letter.LetterQuery.State;
import org.jspecify.annotations.Nullable;

/** What an officer asks of the list of letters, as it stands in the address; nonsense is the same as nothing. */
record LetterFilter(
        @Nullable String q,
        @Nullable String state,
        @Nullable String day) {

    LetterQuery query() {
        return new LetterQuery(words(), chosenState(), chosenDay());
    }

    private @Nullable String words() {
        return q == null || q.isBlank()
                ? null
                : Normalizer.normalize(q, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** Those that wait, unless something else is asked for. */
    private @Nullable State chosenState() {
        if (state == null) {
            return State.WAITING;
        }
        return Stream.of(State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    LocalDate chosenDay() {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    /** As the list shows it, for its own links. */
    String shownState() {
        var chosen = chosenState();
        return chosen == null ? "" : chosen.name();
    }
}
