package jp.menkyo.registry.likeness;

import java.time.Instant;

/**
 * What an examiner decided about two licences. It merges nothing: a licence ends only by the acts that the law knows, begun
 * and decided by two people.
 *
 * @param reason in the examiner's words
 */
public record Verdict(Kind kind, String reason, String by, Instant at) {

    /** The decision. */
    public enum Kind {
        DIFFERENT("別人"),
        SAME("同一人"),
        /** The earlier decision does not count any more. */
        WITHDRAWN("判断の取消し");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
