package jp.menkyo.document.content;

import java.util.regex.Pattern;

/**
 * PDF (ISO 32000): the header is the very first thing, the last things are the pointer to the cross-reference table and the
 * end mark. Readers tolerate more, which is how one file can be two things at once; we do not.
 */
final class Pdf {

    private static final Pattern HEADER = Pattern.compile("%PDF-(1\\.[0-7]|2\\.0)[\\r\\n \\t%]");
    private static final Pattern END = Pattern.compile("startxref\\s+[0-9]{1,10}\\s+%%EOF[\\s\\x00]*$");
    private static final int HEADER_LENGTH = 9;
    private static final int TAIL = 1024;
    /** Reach of the end record that makes any file a ZIP archive. */
    private static final int ZIP_REACH = 65_557;

    private static final String ZIP_END = "PK\u0005\u0006";

    private Pdf() {}

    static boolean isWhole(byte[] content) {
        var file = new Bytes(content);
        return HEADER.matcher(file.text(0, HEADER_LENGTH)).matches()
                && END.matcher(file.text(file.length() - TAIL, file.length())).find()
                && !file.text(file.length() - ZIP_REACH, file.length()).contains(ZIP_END);
    }
}
