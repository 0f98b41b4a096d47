package jp.menkyo.shared;

/** What is asked for, in the words of the outside interfaces; the last two only by the office itself. */
public enum Procedure {
    NEW("新規免許"),
    CHANGE("訂正・書換"),
    REISSUE("再交付"),
    DELETION("登録抹消"),
    FOUND_CERTIFICATE("発見免許証の返納"),
    DISPOSITION("処分"),
    LINKAGE("初期設定（紐付け）"),
    REGISTRATION_PROOF("登録証明書の交付"),
    OFFICIAL_CORRECTION("職権訂正"),
    REVIVAL("登録の回復");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
