package jp.menkyo.gateway.overview;

import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which calls to show; null shows all.
 *
 * @param outcome a code, or {@link #FAILURES}
 */
public record CallFilter(
        @Nullable String gateway,
        @Nullable String operation,
        @Nullable String outcome,
        @Nullable CaseNumber caseNumber) {

    /** Every call without a usable answer. */
    public static final String FAILURES = "FAILURES";
}
