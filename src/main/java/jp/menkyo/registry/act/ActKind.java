package jp.menkyo.registry.act;

/** What happened to a licence, as the history records it (栄養士法施行令第2条第1項第3号, 施行規則第2条第1項第2号・第3号). */
public enum ActKind {
    REGISTERED("登録", false),
    CORRECTED("訂正", true),
    REISSUED("再交付", true),
    SUSPENDED("名称使用停止", false),
    REVOKED("取消", false),
    DELETED("抹消", true),
    REVIVED("回復", true),
    LINKED("紐付", true),
    UNLINKED("紐付解除", true),
    /** The links of the next four are states that an inquiry or an officer found. */
    LINK_CLEARED("未紐付", true),
    LINK_CONFIRMED("紐付済", true),
    LINK_MISMATCHED("不突合", true),
    LINK_TO_CHECK("要確認", true);

    private final String label;
    private final boolean atOnce;

    ActKind(String label, boolean atOnce) {
        this.label = label;
        this.atOnce = atOnce;
    }

    public String label() {
        return label;
    }

    /** Does it have effect when it is written, or before, but never on a later day? */
    boolean atOnce() {
        return atOnce;
    }

    /** Does a licence take or lose its force by it? */
    public boolean turns() {
        return this == REGISTERED || this == REVIVED || ends();
    }

    /** Does a licence lose its force by it? */
    public boolean ends() {
        return this == REVOKED || this == DELETED;
    }

    /** Is it about the My Number, not about the licence? */
    public boolean linking() {
        return compareTo(LINKED) >= 0;
    }
}
