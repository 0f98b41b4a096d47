package jp.menkyo.document.content;

import java.nio.charset.StandardCharsets;

/** Looks into a file without copying it. */
record Bytes(byte[] content) {

    int length() {
        return content.length;
    }

    int at(int index) {
        return content[index] & 0xff;
    }

    int shortAt(int index) {
        return at(index) << 8 | at(index + 1);
    }

    int intAt(int index) {
        return shortAt(index) << 16 | shortAt(index + 2);
    }

    boolean has(int offset, int... expected) {
        if (offset < 0 || offset + expected.length > content.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (at(offset + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** A stretch as text, one character a byte, cut off at the ends of the file. */
    String text(int from, int to) {
        int first = Math.max(0, from);
        return new String(content, first, Math.max(0, Math.min(to, length()) - first), StandardCharsets.ISO_8859_1);
    }
}
