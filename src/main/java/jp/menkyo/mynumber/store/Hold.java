package jp.menkyo.mynumber.store;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;

/**
 * A change of the vault that waits for the caller's transaction: kept when that commits, undone when it rolls back, swept
 * when the program died in between.
 */
public record Hold(
        long id,
        Kind kind,
        @Nullable NumberToken token,
        @Nullable CaseNumber caseNumber) {

    /** What was done. */
    public enum Kind {
        DEPOSIT,
        BINDING,
        EVIDENCE
    }
}
