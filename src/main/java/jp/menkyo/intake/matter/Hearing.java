package jp.menkyo.intake.matter;

/** How the person was heard before a disposition (行政手続法第13条): not, in writing (弁明), or formally (聴聞). */
public enum Hearing {
    NONE("なし"),
    EXPLANATION("弁明の機会の付与"),
    FORMAL("聴聞");

    private final String label;

    Hearing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
