package jp.menkyo.intake.matter;

/** Which item of the person changed. Only some are items of the roster (栄養士法施行令第2条第1項). */
public enum ChangeKind {
    NAME("氏名"),
    DOMICILE_PREFECTURE("本籍地の都道府県"),
    DOMICILE_WITHIN_PREFECTURE("同じ都道府県の中での転籍"),
    NATIONALITY("国籍"),
    BIRTH_DATE("生年月日"),
    SEX("性別"),
    ADDRESS("住所"),
    FORMER_SURNAME("旧姓の併記"),
    ALIAS("通称名の併記");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
