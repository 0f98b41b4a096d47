package jp.menkyo.payment.receipt;

import java.time.Instant;
import jp.menkyo.payment.Means;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A receipt that was handed out; it is never changed, and a wrong one is voided by two officers.
 *
 * @param number for instance {@code RC8-000001}
 * @param reference of the terminal's transaction; null for cash
 * @param receivedBy user name of the officer
 */
public record Receipt(
        String number,
        String chargeId,
        Yen amount,
        Means means,
        @Nullable String reference,
        String receivedBy,
        Instant receivedAt) {}
