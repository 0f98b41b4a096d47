package jp.menkyo.intake.matter;

/** What a governor may do to a licence holder (栄養士法第5条第1項). */
public enum DispositionKind {
    SUSPENSION("名称使用停止"),
    REVOCATION("免許取消し");

    private final String label;

    DispositionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
