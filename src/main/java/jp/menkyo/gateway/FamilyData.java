package jp.menkyo.gateway;

import java.util.Set;

/** Kinds of data of the family register (特定個人情報の項目) that some procedure of ours needs; each is permitted on its own. */
public enum FamilyData {
    /** 本籍地都道府県, nothing finer. */
    DOMICILE("本籍地都道府県"),
    /** The name now, with its reading where one is registered (戸籍法第13条第1項第2号). */
    NAME("氏名・振り仮名"),
    NAME_CHANGES("氏名の変更", "01", "02", "03", "04", "05", "06", "07"),
    TRANSFERS("転籍", "08"),
    NATIONALITY("国籍の得喪", "09", "10"),
    DEATH("死亡", "31"),
    DISAPPEARANCE("失踪宣告とその取消し", "32", "34");

    private final String label;
    private final Set<String> reasonCodes;

    FamilyData(String label, String... reasonCodes) {
        this.label = label;
        this.reasonCodes = Set.of(reasonCodes);
    }

    public String label() {
        return label;
    }

    /** Is an event of this reason (別添２ item 20) part of the kind? */
    public boolean covers(String reasonCode) {
        return reasonCodes.contains(reasonCode);
    }
}
