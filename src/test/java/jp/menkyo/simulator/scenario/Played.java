package jp.menkyo.simulator.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of a story's application.
 *
 * @param receiptNumber null when it was refused
 * @param refused only then
 */
record Played(
        @Nullable String receiptNumber,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Refused refused) {

    record Refused(int status, String code) {}

    static Played accepted(String receiptNumber) {
        return new Played(receiptNumber, null);
    }
}
