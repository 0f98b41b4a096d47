package jp.menkyo.shared;

/** Text that a spreadsheet shows and never runs. */
public final class Cells {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String safe(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
