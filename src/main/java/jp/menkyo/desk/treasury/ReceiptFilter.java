package jp.menkyo.desk.treasury;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import jp.menkyo.payment.receipt.search.ReceiptLine;
import jp.menkyo.payment.receipt.search.ReceiptQuery;
import org.jspecify.annotations.Nullable;

/** What an officer asks of the list of receipts, as it stands in the address; nonsense is the same as nothing. */
record ReceiptFilter(
        @Nullable String q,
        @Nullable String state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String sort) {

    ReceiptQuery query() {
        return new ReceiptQuery(words(), chosenState(), from, to, chosenSort());
    }

    private @Nullable String words() {
        return q == null || q.isBlank()
                ? null
                : Normalizer.normalize(q, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
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
