package jp.menkyo.pseudonym;

import java.util.regex.Pattern;

/** A name as it passes between the portal and us. */
public record Pseudonym(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    public Pseudonym {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a pseudonym");
        }
    }

    /** Has the text the form of one? */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "Pseudonym";
    }
}
