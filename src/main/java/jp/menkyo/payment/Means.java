package jp.menkyo.payment;

/** How money came: the payment class (決済区分) by which receipts are counted; every receipt has exactly one. */
public enum Means {
    CARD("クレジットカード", Account.PROVIDER),
    PAY_EASY("ペイジー", Account.PROVIDER),
    CONVENIENCE_STORE("コンビニエンスストア", Account.PROVIDER),
    /** The payment service did not say how. */
    ONLINE("オンライン（方法の通知なし）", Account.PROVIDER),
    CASH("窓口現金", Account.COUNTER_CASH),
    CASHLESS("窓口キャッシュレス", Account.COUNTER_CASHLESS),
    SLIP("納付書", Account.BANK),
    /** Refunds go this way, to the account the payer named. */
    TRANSFER("口座振込", Account.BANK);

    private final String label;
    private final Account account;

    Means(String label, Account account) {
        this.label = label;
        this.account = account;
    }

    public String label() {
        return label;
    }

    /** Where money that came this way is. */
    public Account account() {
        return account;
    }
}
