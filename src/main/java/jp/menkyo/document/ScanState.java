package jp.menkyo.document;

/** Whether a paper may be opened as far as malicious software goes. */
public enum ScanState {
    CLEAN("検査済み"),
    /** The scanner has not answered yet; it is asked again by itself. */
    NOT_SCANNED("未検査"),
    /** Kept as it came, but nobody opens it. */
    INFECTED("ウイルス検出・隔離中"),
    /** Written by the system itself. */
    NOT_NEEDED("検査不要");

    private final String label;

    ScanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean opens() {
        return this == CLEAN || this == NOT_NEEDED;
    }
}
