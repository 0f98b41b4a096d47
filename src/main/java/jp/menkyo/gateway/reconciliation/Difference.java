package jp.menkyo.gateway.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * What does not agree about one exchange.
 *
 * @param ours what our record says, codes; null when it has no such exchange
 * @param theirs the same of the network
 */
public record Difference(
        String processingNumber,
        Kind kind,
        @Nullable String ours,
        @Nullable String theirs) {

    public enum Kind {
        /** The network says we asked; we know nothing of it. */
        UNKNOWN_HERE("当方に記録がない"),
        UNKNOWN_THERE("相手方に記録がない"),
        OTHER_QUESTION("照会の内容が異なる"),
        OTHER_RESULT("結果が異なる");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
