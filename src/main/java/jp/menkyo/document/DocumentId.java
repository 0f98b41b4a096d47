package jp.menkyo.document;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names a document: random, meaningless, {@code d_} and 32 hexadecimal digits. */
public record DocumentId(String value) {

    private static final Pattern FORM = Pattern.compile("d_[0-9a-f]{32}");

    public DocumentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a document id");
        }
    }

    static DocumentId fresh() {
        return new DocumentId("d_" + UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
