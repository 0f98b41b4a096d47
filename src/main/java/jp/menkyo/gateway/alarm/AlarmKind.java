package jp.menkyo.gateway.alarm;

/** What is worth an alarm. */
public enum AlarmKind {
    /** Somebody, or a program of ours, wanted to ask for what our list does not permit (S-283). */
    NOT_ON_OUR_LIST("照会許可リストにない照会を止めました"),
    /** Our list permits what the network refuses: one of the two is wrong. */
    PERMIT_REFUSED("情報提供ネットワークが提供を許可しませんでした"),
    /** Our record of exchanges and that of the network do not agree. */
    RECORDS_DIFFER("情報提供等記録が相手方の記録と一致しません"),
    /** Cases have waited for a gateway for days; without this they would wait for ever, and nobody would know. */
    CASES_WAIT_LONG("連携先の応答がないまま、事案が長く待っています"),
    /** The same of an inquiry by file, whatever it is that keeps it. */
    FILE_STUCK("一括照会が長く進んでいません");

    private final String label;

    AlarmKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
