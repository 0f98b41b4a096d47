package jp.menkyo.workflow.progress.picture;

/** How a step stands in one run of a process; told by colour, sign and word. */
public enum Mark {
    DONE("済み", "✓"),
    CURRENT("いまここ", "●"),
    /** Begun, but ended from outside, for instance by a withdrawal (取下げ). */
    BROKEN_OFF("打ち切り", "×"),
    /** The run cannot come here any more. */
    SKIPPED("通らない", "–"),
    AHEAD("これから", "");

    private final String label;
    private final String sign;

    Mark(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    public String label() {
        return label;
    }

    public String sign() {
        return sign;
    }

    /** Its name in the picture's style sheet, for instance {@code broken-off}. */
    public String style() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Was the run here? */
    public boolean visited() {
        return this == DONE || this == CURRENT || this == BROKEN_OFF;
    }
}
