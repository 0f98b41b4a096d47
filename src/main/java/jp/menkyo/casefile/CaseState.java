package jp.menkyo.casefile;

/** Where a case stands. The first two are open, the others are outcomes. */
public enum CaseState {
    OPEN("処理中"),
    AWAITING_AMENDMENT("補正待ち"),
    REGISTERED("登録・交付済み"),
    REFUSED("却下"),
    WITHDRAWN("取下げ"),
    GUIDED("管轄外案内");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean open() {
        return this == OPEN || this == AWAITING_AMENDMENT;
    }
}
