package jp.menkyo.intake.matter;

/** Why a registration is to be deleted (登録の抹消, 栄養士法施行令第4条). */
public enum DeletionKind {
    OWN_REQUEST("本人の希望", "30"),
    DEATH("死亡", "31"),
    DISAPPEARANCE("失踪宣告", "32");

    private final String label;
    private final String reasonCode;

    DeletionKind(String label, String reasonCode) {
        this.label = label;
        this.reasonCode = reasonCode;
    }

    public String label() {
        return label;
    }

    /** 理由 (別添２ item 20). */
    public String reasonCode() {
        return reasonCode;
    }
}
