package jp.menkyo.casefile;

/** Where a case stands. The first two are open, the others are outcomes. */
public enum CaseState {
    OPEN("処理中"),
    AWAITING_AMENDMENT("補正待ち"),
    REGISTERED("登録・交付済み"),
    REFUSED("却下"),
    WITHDRAWN("取下げ"),
    GUIDED("管轄外案内"),
    CORRECTED("訂正・書換済み"),
    NO_DUTY("届出不要"),
    REISSUED("再交付済み"),
    RETURNED("返納済み"),
    DELETED("抹消済み"),
    NOT_DELETED("抹消しない"),
    REVIVED("回復済み"),
    SUSPENDED("停止処分済み"),
    REVOKED("取消処分済み"),
    NOT_DISPOSED("処分しない"),
    LINKED("紐付け済み"),
    NOT_LINKED("紐付けなし"),
    PROVED("証明書交付済み");

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
