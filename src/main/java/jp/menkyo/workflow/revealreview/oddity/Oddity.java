package jp.menkyo.workflow.revealreview.oddity;

/** What makes a reveal worth a closer look; none of it is wrong by itself. */
public enum Oddity {
    CASE_CLOSED("表示より前に事案が終わっていた"),
    OUTSIDE_HOURS("勤務時間の外"),
    MANY_IN_A_ROW("短い時間に続けて表示"),
    REPEATED("同じ事案を繰り返し表示"),
    SAME_NAME("職員と同じ氏名の事案"),
    OWN_MATTER("自分が受け付け・起案した事案"),
    TEMPORARY_RIGHT("一時的な権限による表示"),
    NOT_SHOWN("記録だけで、表示されなかった");

    private final String label;

    Oddity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
