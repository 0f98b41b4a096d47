package jp.menkyo.notification;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Names a notice: {@code n_} and 32 random letters. */
public record NoticeId(String value) {

    private static final Pattern FORM = Pattern.compile("n_[a-p]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public NoticeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a notice id: " + value);
        }
    }

    static NoticeId random() {
        var id = new StringBuilder("n_");
        RANDOM.ints(32, 'a', 'q').forEach(id::appendCodePoint);
        return new NoticeId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
