package jp.menkyo.payment.refund;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The question whether money that a case has paid goes back (還付), and what became of it.
 *
 * @param proposal true when the money is to go back, false when not, null before anybody proposed
 * @param amount what the proposal is about; fixed when it is decided
 * @param rule row of the decision table that was shown with the proposal
 * @param proposedBy user name of the officer who proposed
 * @param decidedBy user name of the other officer, who decided
 * @param payoutId the file of transfers it went out with last
 */
public record Refund(
        String id,
        CaseNumber caseNumber,
        Cause cause,
        State state,
        @Nullable Boolean proposal,
        Yen amount,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String proposedBy,
        @Nullable String decidedBy,
        @Nullable String payoutId,
        Instant openedAt) {

    /** Why a refund is considered; the input of the decision table. */
    public enum Cause {
        OVERPAID("過納（納付すべき額を超える納付）"),
        DUPLICATE("二重納付"),
        WITHDRAWN("申請の取下げ"),
        REFUSED("申請の却下");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Is it about money that was never due (過誤納金), not about a fee? */
        public boolean excess() {
            return this == OVERPAID || this == DUPLICATE;
        }
    }

    /** Where it stands; the last three are ends. */
    public enum State {
        JUDGING("還付判定中"),
        PROPOSED("還付判定中（決裁待ち）"),
        DECIDED("還付決定（口座の届出待ち）"),
        ACCOUNT_KNOWN("還付決定（支払待ち）"),
        ORDERED("還付決定（振込依頼済み）"),
        PAID("還付済"),
        NOT_REFUNDED("不還付決定"),
        CALLED_OFF("還付の取りやめ");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean over() {
            return this == PAID || this == NOT_REFUNDED || this == CALLED_OFF;
        }
    }

    /** Was it proposed to give the money back? */
    public boolean toBePaid() {
        return Boolean.TRUE.equals(proposal);
    }
}
