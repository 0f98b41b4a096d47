package jp.menkyo.notification;

import jp.menkyo.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The one person a notice is for. There is no way to name two.
 *
 * @param email one mail address; null when a letter has to be posted
 */
public record Recipient(PersonName name, @Nullable String email) {

    public Recipient {
        if (email != null && !email.matches("[\\x21-\\x7e&&[^@,;<>\"]]+@[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("a notice has exactly one address");
        }
    }
}
