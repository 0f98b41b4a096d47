package jp.menkyo.payment.bank;

import jp.menkyo.payment.excess.Discrepancy;
import org.jspecify.annotations.Nullable;

/** What became of a row of a bank file. */
public enum RowOutcome {
    SETTLED("納付済みにしました", null, false),
    /** The whole of it is an excess (過誤納金): a part payment never settles a charge. */
    UNDERPAID("金額が足りません。過誤納金として預かりました", Discrepancy.Kind.WRONG_AMOUNT, true),
    /** The whole of it is an excess until an officer uses it for the charge. */
    OVERPAID("金額が多すぎます。過誤納金として預かりました", Discrepancy.Kind.WRONG_AMOUNT, true),
    PAID_TWICE("納付済み又は免除の手数料です。過誤納金として預かりました", Discrepancy.Kind.PAID_TWICE, true),
    PAID_AFTER_CANCELLATION("取り消した手数料です。過誤納金として預かりました", Discrepancy.Kind.PAID_AFTER_CANCELLATION, true),
    /** No case is known for it, so the book of no case can hold it; the row itself keeps it. */
    UNKNOWN_SLIP("該当する納付書がありません。金融機関に確かめてください", null, true),
    /** Came before in another file; entered once. */
    REPEATED("別のファイルで取り込み済みです。二重には数えません", null, false),
    /** The bank used a transaction number again for something else. */
    CONFLICT("取引番号が同じで内容の違う納付を取り込み済みです。金融機関に確かめてください", null, true);

    private final String label;
    private final Discrepancy.@Nullable Kind discrepancy;
    private final boolean open;

    RowOutcome(String label, Discrepancy.@Nullable Kind discrepancy, boolean open) {
        this.label = label;
        this.discrepancy = discrepancy;
        this.open = open;
    }

    public String label() {
        return label;
    }

    Discrepancy.@Nullable Kind discrepancy() {
        return discrepancy;
    }

    /** Is it left for an officer to clear? */
    public boolean toClear() {
        return open;
    }
}
