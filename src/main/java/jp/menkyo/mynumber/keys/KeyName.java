package jp.menkyo.mynumber.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.menkyo.shared.transaction.Administrator;

/** What a key of the vault is called in the key file or on a token, for instance {@code vault/13-dietitian/2/kek}. */
public record KeyName(Administrator administrator, int epoch, Part part) {

    private static final Pattern FORM = Pattern.compile("vault/([a-z0-9-]+)/([1-9][0-9]{0,5})/(kek|index)");

    /** The two keys of an epoch. */
    public enum Part {
        /** Wraps the key of each number and envelope. */
        KEK,
        /** Finds a number again without opening it. */
        INDEX;

        private String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Both keys of an epoch. */
    public static List<String> of(Administrator administrator, int epoch) {
        return Arrays.stream(Part.values())
                .map(part -> new KeyName(administrator, epoch, part).toString())
                .toList();
    }

    /** The key of fingerprints, which has no epochs: it protects no number that is kept. */
    public static String fingerprint(Administrator administrator) {
        return "vault/" + administrator.code() + "/fingerprint";
    }

    static Optional<KeyName> parse(String name) {
        var parts = FORM.matcher(name);
        return parts.matches()
                ? Optional.of(new KeyName(
                        new Administrator(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        parts.group(3).equals("kek") ? Part.KEK : Part.INDEX))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "vault/" + administrator.code() + "/" + epoch + "/" + part.text();
    }
}
