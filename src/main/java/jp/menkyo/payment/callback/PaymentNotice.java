package jp.menkyo.payment.callback;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.menkyo.payment.Means;
import org.jspecify.annotations.Nullable;

/**
 * What the payment service tells us about an order.
 *
 * @param eventId the same for a repeated message
 * @param amount in units of {@code currency}
 * @param currency ISO 4217
 * @param method how the payer paid; null when the service does not say
 */
record PaymentNotice(
        String eventId,
        String orderId,
        String chargeId,
        long amount,
        String currency,
        Status status,
        Instant at,
        @Nullable Method method) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_:.-]{1,80}");
    /** Far above any fee; what is beyond it would not fit the bank's file when it had to go back. */
    private static final long MOST = 100_000_000;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    enum Status {
        PAID,
        CANCELLED,
        /** A payment that was reported before is taken back (取消し、チャージバック、組戻し). */
        REVERSED
    }

    enum Method {
        CARD,
        PAY_EASY,
        CONVENIENCE_STORE
    }

    PaymentNotice {
        Stream.of(eventId, orderId, chargeId, currency, status, at).forEach(Objects::requireNonNull);
        require(ID, eventId);
        require(ID, orderId);
        require(ID, chargeId);
        require(CURRENCY, currency);
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("nobody pays such an amount");
        }
    }

    Means means() {
        return method == null ? Means.ONLINE : Means.valueOf(method.name());
    }

    private static void require(Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("an id or code has the wrong form");
        }
    }

    /** Is this the same message again? Times are left out: a repetition may be stamped anew. */
    boolean repeats(PaymentNotice other) {
        return eventId.equals(other.eventId)
                && orderId.equals(other.orderId)
                && chargeId.equals(other.chargeId)
                && amount == other.amount
                && currency.equals(other.currency)
                && status == other.status
                && method == other.method;
    }
}
