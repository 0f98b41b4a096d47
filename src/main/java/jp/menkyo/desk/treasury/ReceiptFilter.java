package jp.menkyo.desk.treasury;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Stream;
import jp.menkyo.payment.receipt.search.ReceiptLine;
import jp.menkyo.payment.receipt.search.ReceiptQuery;
import org.jspecify.annotations.Nullable;

/** What an officer asks of the list of receipts, as it stands in the address; nonsense is the same as nothing. */
record ReceiptFilter(
        @Nullable String q,
        @Nullable String state,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort) {

    ReceiptQuery query() {
        return new ReceiptQuery(words(), chosenState(), day(from), day(to), chosenSort());
    }

    private @Nullable String words() {
        return q == null || q.isBlank()
                ? null
                : Normalizer.normalize(q, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    private ReceiptLine.@Nullable State chosenState() {
        return Stream.of(ReceiptLine.State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    ReceiptQuery.Sort chosenSort() {
        return Stream.of(ReceiptQuery.Sort.values())
                .filter(one -> one.name().equals(sort))
                .findFirst()
                .orElse(ReceiptQuery.Sort.NEWEST);
    }
}
