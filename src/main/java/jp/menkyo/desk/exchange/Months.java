package jp.menkyo.desk.exchange;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/** The months of which records are kept, newest first, to be chosen from. */
final class Months {

    private static final int KEPT = 7 * 12;

    private Months() {}

    /** @param code for the address, 2026-11 */
    record Choice(String code, String label) {}

    static List<Choice> all(YearMonth now) {
        return IntStream.rangeClosed(0, KEPT)
                .mapToObj(now::minusMonths)
                .map(month -> new Choice(month.toString(), WarekiDate.display(month)))
                .toList();
    }

    /** The month that was chosen; {@code otherwise} for none and for nonsense. */
    static YearMonth chosen(@Nullable String code, YearMonth otherwise) {
        try {
            return code == null ? otherwise : YearMonth.parse(code.strip());
        } catch (DateTimeParseException nonsense) {
            return otherwise;
        }
    }
}
