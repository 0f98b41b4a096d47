package jp.menkyo.payment.receipt.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which receipts are wanted, in which order.
 *
 * @param q part of a receipt number, case number, slip number or terminal reference; null for all
 * @param state null for all
 * @param from first day of receiving; null for any
 * @param to last day of receiving; null for any
 */
public record ReceiptQuery(
        @Nullable String q,
        ReceiptLine.@Nullable State state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort) {

    /** The order of the list; the number decides between equals. */
    public enum Sort {
        NEWEST("新しい順", "received_at desc, number desc"),
        OLDEST("古い順", "received_at, number"),
        NUMBER("領収番号順", "number"),
        AMOUNT("金額の大きい順", "yen desc, number");

        private final String label;
        private final String columns;

        Sort(String label, String columns) {
            this.label = label;
            this.columns = columns;
        }

        public String label() {
            return label;
        }

        String columns() {
            return columns;
        }
    }
}
