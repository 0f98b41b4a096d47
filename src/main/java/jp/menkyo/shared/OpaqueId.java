package jp.menkyo.shared;

import java.security.SecureRandom;

/** Makes random ids such as {@code ch_bcdfghjk…}: 24 consonants, about 100 bits, and no digit that could look like a number. */
public final class OpaqueId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    private static final int LENGTH = 24;

    private OpaqueId() {}

    /** A fresh id that says by its prefix what it stands for. */
    public static String random(String prefix) {
        var id = new StringBuilder(prefix).append('_');
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(n -> id.append(LETTERS.charAt(n)));
        return id.toString();
    }
}
