package jp.menkyo.casefile.note;

/** Who may read a note. Its writer always may, and so may whoever audits the office. */
public enum Audience {
    CASE("この事案を見られる職員"),
    /** Whoever has one of the roles that the writer had when writing. */
    SECTION("自分の係（同じ役割の職員）"),
    MANAGERS("管理職");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
