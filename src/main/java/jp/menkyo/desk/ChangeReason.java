package jp.menkyo.desk;

/** Reasons for a change that people apply for (別添２ item 20, codes 01 to 16), in the words of the roster's table. */
enum ChangeReason {
    MARRIAGE("01", "婚姻"),
    DIVORCE("02", "離婚"),
    ADOPTION("03", "養子縁組"),
    END_OF_ADOPTION("04", "離縁"),
    FORMER_SURNAME_TAKEN_BACK("05", "復氏"),
    SURNAME_PERMITTED("06", "氏の変更（許可）"),
    GIVEN_NAME_PERMITTED("07", "名の変更（許可）"),
    DOMICILE_MOVED("08", "転籍"),
    NATIONALITY_GAINED("09", "帰化・国籍取得"),
    NATIONALITY_LOST("10", "国籍喪失・変更"),
    SEX_CHANGED("11", "性別変更"),
    BIRTH_DATE_CORRECTED("12", "生年月日訂正"),
    FORMER_SURNAME_SHOWN("13", "旧姓併記"),
    FORMER_SURNAME_DROPPED("14", "旧姓変更・削除"),
    ALIAS_SHOWN("15", "通称併記"),
    ALIAS_DROPPED("16", "通称変更・削除");

    private final String code;
    private final String label;

    ChangeReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
