package jp.menkyo.payment;

/**
 * An account of the fee book. Every entry moves an amount from one account to another, so all accounts together always come
 * to zero. A positive balance is a debit (借方): money somebody has or owes us.
 */
public enum Account {
    /** Charged and not yet settled (調定済未収). */
    RECEIVABLE("調定済未収金", Side.CASE),
    /** Charged fees (手数料収入). */
    FEE_INCOME("手数料収入", Side.RESULT),
    /** Waived by decision (減免). */
    EXEMPTION("減免", Side.RESULT),
    /** Given up by decision (不納欠損, 地方自治法第236条). */
    WRITTEN_OFF("不納欠損", Side.RESULT),
    /** Paid to the payment service, on its way to us (指定納付受託者からの未入金, 地方自治法第231条の2の2). */
    PROVIDER("決済サービス未入金", Side.MONEY),
    COUNTER_CASH("窓口現金", Side.MONEY),
    COUNTER_CASHLESS("窓口キャッシュレス", Side.MONEY),
    /** Paid at a financial institution with a slip (納付書), and what the payment service has settled. */
    BANK("金融機関", Side.MONEY),
    /** Received without being due (過誤納金). */
    EXCESS("過誤納金", Side.CASE),
    /** Decided to go back to the payer, not yet paid out (還付未済金). */
    REFUND_DUE("還付未済金", Side.CASE);

    /** What kind of account it is. */
    public enum Side {
        /** Belongs to a case and is zero when the case is over in every respect. */
        CASE,
        /** Where money is. */
        MONEY,
        /** What became of charged fees. */
        RESULT
    }

    private final String label;
    private final Side side;

    Account(String label, Side side) {
        this.label = label;
        this.side = side;
    }

    public String label() {
        return label;
    }

    public Side side() {
        return side;
    }
}
