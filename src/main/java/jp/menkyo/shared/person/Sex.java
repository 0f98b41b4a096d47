package jp.menkyo.shared.person;

/** Sex as the resident record has it (性別コード). */
public enum Sex {
    MALE("1", "男"),
    FEMALE("2", "女"),
    /** Only in rows taken over from old rosters. */
    UNKNOWN("9", "不明");

    private final String code;
    private final String label;

    Sex(String code, String label) {
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
