package jp.menkyo.gateway.alarm;

/** What is worth an alarm. */
public enum AlarmKind {
    /** Somebody, or a program of ours, wanted to ask for what our list does not permit (S-283). */
    NOT_ON_OUR_LIST("照会許可リストにない照会を止めました"),
    /** Our list permits what the network refuses: one of the two is wrong. */
    PERMIT_REFUSED("情報提供ネットワークが提供を許可しませんでした"),
    /** Our record of exchanges and that of the network do not agree. */
    RECORDS_DIFFER("情報提供等記録が相手方の記録と一致しません");

    private final String label;

    AlarmKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
