package jp.menkyo.shared;

/** What an applicant asks for, in the words of the outside interfaces. */
public enum Procedure {
    NEW("新規免許"),
    CHANGE("訂正・書換"),
    REISSUE("再交付"),
    DELETION("登録抹消"),
    FOUND_CERTIFICATE("発見免許証の返納"),
    DISPOSITION("処分");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
