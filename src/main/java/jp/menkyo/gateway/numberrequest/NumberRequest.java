package jp.menkyo.gateway.numberrequest;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The request to obtain a number from Juki-net for a paper case: one officer asks, another one releases or declines it.
 *
 * @param searchId the pick that says whose number
 * @param decidedBy null while nobody has decided; never the one who asked
 */
public record NumberRequest(
        String id,
        String searchId,
        CaseNumber caseNumber,
        String askedBy,
        Instant askedAt,
        String reason,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    /** Where it stands. */
    public enum State {
        ASKED("決裁待ち"),
        OBTAINED("取得済み"),
        NOT_FOUND("該当なし"),
        DECLINED("却下");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
