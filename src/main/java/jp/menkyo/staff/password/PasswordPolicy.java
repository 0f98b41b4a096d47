package jp.menkyo.staff.password;

import java.util.Locale;
import java.util.stream.Stream;

/** At least 12 characters of four classes, or a passphrase of at least 16; never the user name, never a few letters repeated. */
public final class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int PASSPHRASE = 16;
    private static final int LONGEST = 128;
    private static final int VARIETY = 6;

    private PasswordPolicy() {}

    /** Refuses with {@link WeakPassword} what can be guessed. */
    public static void check(String username, String password) {
        int length = password.codePointCount(0, password.length());
        boolean longEnough = length >= PASSPHRASE || length >= SHORTEST && classes(password) == 4;
        boolean varied = password.chars().distinct().count() >= VARIETY;
        if (!longEnough || length > LONGEST || !varied || contains(password, username)) {
            throw new WeakPassword();
        }
    }

    private static boolean contains(String password, String username) {
        return password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }

    private static long classes(String password) {
        return Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]")
                .filter(pattern -> password.matches("(?s).*" + pattern + ".*"))
                .count();
    }
}
