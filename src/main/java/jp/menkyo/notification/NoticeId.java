package jp.menkyo.notification;

import java.util.regex.Pattern;
import jp.menkyo.shared.OpaqueId;

/** Names a notice; random, and it says nothing. */
public record NoticeId(String value) {

    private static final Pattern FORM = Pattern.compile("n_[a-z]{24}");

    public NoticeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a notice id: " + value);
        }
    }

    static NoticeId random() {
        return new NoticeId(OpaqueId.random("n"));
    }

    @Override
    public String toString() {
        return value;
    }
}
