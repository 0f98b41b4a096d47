package jp.menkyo.mynumber.store;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;

/**
 * What left the vault and why, for the record (消去記録).
 *
 * @param token what the number was called, null when only an envelope went
 * @param caseNumber the case whose envelope went without its number
 * @param instruction reference of the decision, with {@link Cause#INSTRUCTION} only
 */
public record Erased(
        Cause cause,
        @Nullable NumberToken token,
        @Nullable CaseNumber caseNumber,
        @Nullable String instruction,
        int numbers,
        int envelopes) {

    /** Why something left. */
    public enum Cause {
        /** Somebody decided so. */
        INSTRUCTION("消去の指示"),
        /** A number from paper was corrected. */
        REPLACED("番号の訂正"),
        /** The case it was for did not come to be. */
        NO_CASE("事案の不成立");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Erased number(Cause cause, NumberToken token) {
        return new Erased(cause, token, null, null, 1, 0);
    }

    static Erased envelope(CaseNumber caseNumber) {
        return new Erased(Cause.NO_CASE, null, caseNumber, null, 0, 1);
    }
}
