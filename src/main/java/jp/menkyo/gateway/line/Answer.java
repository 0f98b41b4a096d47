package jp.menkyo.gateway.line;

import org.jspecify.annotations.Nullable;

/** What every outside system sends back: which request it answers, and what kind of answer it is. */
public interface Answer {

    /** Our request id, repeated. */
    String requestId();

    /** Kind of answer as a code without personal data, for the record of calls. */
    String outcome();

    /** The number the other side gave (処理通番, order). */
    default @Nullable String processingNumber() {
        return null;
    }
}
