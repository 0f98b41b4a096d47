package jp.menkyo.desk.casetabs;

import java.util.Arrays;
import java.util.Optional;

/** The tabs of a case's page, in their order; each has an address of its own. */
public enum CaseTab {
    OVERVIEW("overview", "概要"),
    COMPARISON("comparison", "比較"),
    DOCUMENTS("documents", "書類"),
    DECISIONS("decisions", "判定"),
    FEES("fees", "手数料"),
    CERTIFICATE("certificate", "免許証"),
    NOTICES("notices", "通知"),
    ACCESSES("accesses", "閲覧記録"),
    TIMELINE("timeline", "経過"),
    PROGRESS("progress", "進み具合"),
    NOTES("notes", "メモ");

    private final String path;
    private final String label;

    CaseTab(String path, String label) {
        this.path = path;
        this.label = label;
    }

    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    static Optional<CaseTab> at(String path) {
        return Arrays.stream(values()).filter(tab -> tab.path.equals(path)).findFirst();
    }
}
