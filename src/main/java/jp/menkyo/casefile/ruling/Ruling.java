package jp.menkyo.casefile.ruling;

import org.jspecify.annotations.Nullable;

/** A proposal of an examiner and, once made, the decision of an approver. */
public record Ruling(
        Proposal proposal,
        @Nullable String proposalReason,
        @Nullable String legalBasis,
        String examinedBy,
        @Nullable Decision decision,
        @Nullable String decisionReason,
        @Nullable String approvedBy) {

    public enum Proposal {
        REGISTER("申請を認める"),
        REFUSE("却下");

        private final String label;

        Proposal(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Decision {
        REGISTER,
        REFUSE,
        RETURN
    }
}
