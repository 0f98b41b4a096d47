package jp.menkyo.gateway.exchange;

import java.time.Instant;
import java.util.Set;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry over the information network, as our record of it has to keep it (番号法第23条): who was asked, for what, by which
 * right, when, and how it ended. It knows the person only by the id of a code.
 *
 * @param provider who holds the data (提供者), a code
 * @param task for which work (事務), a code
 * @param askedAt by the clock of the network
 */
public record Exchange(
        Id id,
        @Nullable String codeId,
        CaseNumber caseNumber,
        String provider,
        String task,
        Set<FamilyData> data,
        String legalBasis,
        Instant askedAt,
        @Nullable End end) {

    /**
     * @param processingNumber 処理通番; null when it was refused
     * @param refused who refused it; null when it was permitted
     */
    public record Id(
            long value,
            @Nullable String processingNumber,
            @Nullable Refusal refused) {}

    public enum Refusal {
        BY_OUR_LIST("当方の照会許可リストにない"),
        BY_NETWORK("提供許可が得られない");

        private final String label;

        Refusal(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it ended; none while the provider has not answered. */
    public record End(Instant at, Result result) {}

    public enum Result {
        ONE_CURRENT("戸籍を確認"),
        INCONCLUSIVE("確定できない"),
        NOT_FOUND("該当なし"),
        /** Nobody came for the answer in time: the case was withdrawn or did not go on. */
        NOT_FETCHED("回答を受け取っていない");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
