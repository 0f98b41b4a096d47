package jp.menkyo.workflow.revealreview;

import java.time.Instant;

/** What a manager found about a reveal. */
public record Verdict(Kind kind, String by, String note, Instant at) {

    /** Was it in order? */
    public enum Kind {
        PROPER("正当な業務"),
        TO_INVESTIGATE("調べる必要がある");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
