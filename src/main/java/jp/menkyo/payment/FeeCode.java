package jp.menkyo.payment;

/** What a fee is for, in the words of the outside interfaces. */
public enum FeeCode {
    NEW("新規免許"),
    REWRITE("訂正・書換交付"),
    CORRECTION_ONLY("訂正のみ"),
    REISSUE("再交付"),
    DELETION("登録抹消"),
    NONE("手数料なし");

    private final String label;

    FeeCode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
