package jp.menkyo.payment.settlement.match;

import java.util.Locale;
import jp.menkyo.payment.Means;
import org.jspecify.annotations.Nullable;

/**
 * Something of a day that does not agree and that an officer has to explain.
 *
 * @param subject what differs: {@code order:or_…} or {@code counter:cash}
 * @param bookYen by the book
 * @param orderYen by the orders of the payment service; null when it did not list the order, or at the counter
 * @param otherYen by the settlement file, or as counted
 */
public record Difference(
        String subject, Kind kind, long bookYen, @Nullable Long orderYen, long otherYen) {

    private static final String ORDER = "order:";
    private static final String COUNTER = "counter:";

    /** How it differs. */
    public enum Kind {
        NOT_IN_BOOK("精算ファイルにあり、収納の記録にありません"),
        NOT_IN_FILE("収納の記録にあり、精算ファイルにありません"),
        AMOUNT("収納の記録と精算ファイルで金額が違います"),
        ORDER_DISAGREES("決済サービスの注文の記録と精算ファイルが合いません"),
        COUNTED("窓口で数えた額が領収の記録と合いません");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Difference order(String orderId, Kind kind, long bookYen, @Nullable Long orderYen, long fileYen) {
        return new Difference(ORDER + orderId, kind, bookYen, orderYen, fileYen);
    }

    /** What was counted is not what the receipts say. */
    public static Difference counter(Means means, long bookYen, long counted) {
        return new Difference(COUNTER + means.name().toLowerCase(Locale.ROOT), Kind.COUNTED, bookYen, null, counted);
    }

    /** The order at the payment service; null at the counter. */
    public @Nullable String orderId() {
        return subject.startsWith(ORDER) ? subject.substring(ORDER.length()) : null;
    }
}
