package jp.menkyo.shared;

import java.util.regex.Pattern;

/** Stands for a My Number everywhere outside the vault: random, meaningless, {@code nt_} and 32 hexadecimal digits. */
public record NumberToken(String value) {

    private static final Pattern FORM = Pattern.compile("nt_[0-9a-f]{32}");

    public NumberToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number token");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
