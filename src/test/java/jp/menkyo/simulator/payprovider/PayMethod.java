package jp.menkyo.simulator.payprovider;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a payer pays, with the differences that matter: at once or later, by a number that may run out, to be taken back or not. */
public enum PayMethod {
    CARD("クレジットカード", null, 0),
    PAY_EASY("ペイジー（ATM・ネットバンキング）", "収納機関番号 58001・お客様番号 PE-", 0),
    CONVENIENCE_STORE("コンビニエンスストア", "払込票番号 CV-", 7);

    private final String label;
    private final @Nullable String prefix;
    private final int days;

    PayMethod(String label, @Nullable String prefix, int days) {
        this.label = label;
        this.prefix = prefix;
        this.days = days;
    }

    String label() {
        return label;
    }

    /** A card is charged at once; the others are paid later, elsewhere. */
    boolean instant() {
        return prefix == null;
    }

    /** Only what a card was charged can be taken back (取消し、チャージバック). */
    boolean reversible() {
        return this == CARD;
    }

    @Nullable
    String number(String orderId) {
        return prefix == null ? null : prefix + orderId.substring(3, 11).toUpperCase(java.util.Locale.ROOT);
    }

    @Nullable
    LocalDate until(LocalDate today) {
        return days == 0 ? null : today.plusDays(days);
    }
}
