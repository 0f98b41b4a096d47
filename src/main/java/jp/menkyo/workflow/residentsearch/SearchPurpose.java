package jp.menkyo.workflow.residentsearch;

/** What a terminal search may be for; nothing else is (住民基本台帳法第30条の29, use for the purpose only). */
public enum SearchPurpose {
    CONFIRM_APPLICANT("申請した人の本人確認"),
    CONFIRM_CHANGE("氏名・住所などの変更の確認"),
    CONFIRM_DEATH("死亡の事実の確認"),
    OBTAIN_NUMBER("個人番号の取得（申請に番号がないとき）");

    private final String label;

    SearchPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
