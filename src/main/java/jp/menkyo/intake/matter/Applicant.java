package jp.menkyo.intake.matter;

/** Who files. For a dead or vanished holder the duty follows 戸籍法第87条 (施行令第4条第3項). */
public enum Applicant {
    SELF("本人"),
    AGENT("代理人"),
    COHABITING_RELATIVE("同居の親族"),
    RELATIVE("同居していない親族"),
    COHABITANT("その他の同居者"),
    LANDLORD("家主・地主・家屋管理人"),
    GUARDIAN("後見人など"),
    OTHER("その他の人");

    private final String label;

    Applicant(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
