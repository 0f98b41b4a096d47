package jp.menkyo.reporting.export;

import java.time.Instant;
import jp.menkyo.reporting.catalogue.Bounds;
import jp.menkyo.reporting.catalogue.Criteria;
import org.jspecify.annotations.Nullable;

/**
 * A large export.
 *
 * @param report id of the report
 * @param rows written so far
 * @param lastKey the next piece begins after it
 * @param bounds what there was when it started, null before
 * @param turn how often a program took it; whoever holds an earlier turn has lost it
 * @param hash over the rows, null until done
 * @param requestedBy user name of the officer, who alone may fetch it
 * @param endedAt when it was done, cancelled or failed, null before
 * @param expiresAt when its rows are erased, null until done
 */
public record Export(
        String id,
        String report,
        Criteria criteria,
        State state,
        long rows,
        int pieces,
        long lastKey,
        @Nullable Bounds bounds,
        int turn,
        @Nullable String hash,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable Instant expiresAt) {

    /** Where it stands; the last four are ends. */
    public enum State {
        WAITING("順番待ち"),
        RUNNING("作成中"),
        DONE("作成済み"),
        CANCELLED("取りやめ"),
        FAILED("失敗（もう一度作成してください）"),
        EXPIRED("期限切れ（消去済み）");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean open() {
            return this == WAITING || this == RUNNING;
        }
    }
}
