package jp.menkyo.shared.person;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A name in two parts, as received: NFC, with variation selectors and surrogates kept, never folded. The given part may be
 * empty for people with a single name.
 */
public record PersonName(String surname, String given) {

    private static final int LONGEST_PART = 80;

    public PersonName {
        surname = tidy(surname);
        given = tidy(given);
        if (surname.isEmpty()) {
            throw new IllegalArgumentException("a name needs its first part");
        }
    }

    private static String tidy(@Nullable String part) {
        if (part == null) {
            return "";
        }
        var tidy = Normalizer.normalize(part, Normalizer.Form.NFC).strip();
        if (tidy.codePointCount(0, tidy.length()) > LONGEST_PART
                || tidy.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name part is too long or holds control characters");
        }
        return tidy;
    }

    /** Both parts with an ideographic space between them. */
    public String display() {
        return given.isEmpty() ? surname : surname + "　" + given;
    }
}
