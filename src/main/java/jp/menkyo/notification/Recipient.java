package jp.menkyo.notification;

import java.util.regex.Pattern;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The one person a notice is for; without a mail address the notice goes by letter.
 *
 * @param address for the envelope; null when the office does not know it
 */
public record Recipient(
        PersonName name, @Nullable String email, @Nullable String address) {

    private static final Pattern ONE_ADDRESS = Pattern.compile("[^\\s@,;<>()\"]+@[^\\s@,;<>()\"]+");
    private static final int LONGEST = 254;

    public Recipient {
        if (email != null
                && (email.length() > LONGEST || !ONE_ADDRESS.matcher(email).matches())) {
            throw new IllegalArgumentException("not exactly one mail address");
        }
    }

    public Recipient(PersonName name, @Nullable String email) {
        this(name, email, null);
    }
}
