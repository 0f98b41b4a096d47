package jp.menkyo.gateway.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry by file. It collects its people, writes and sends the file, waits for the answer, imports it line by line and is
 * done; what stops it in between is a trouble that passes by itself or waits for an officer.
 *
 * @param id also the id of the file
 * @param source who is asked about, see {@link BatchSource#code}
 * @param written rows in the file that is made or was sent last
 * @param imported lines of the answer taken in
 * @param trouble what went wrong last, a code; null while nothing does
 * @param stuckSince since when it has not got on, once that was reported as too long; null otherwise
 * @param endedBy who cancelled it, or {@code system}
 * @param expiredAt when its rows were deleted
 */
public record Batch(
        String id,
        String source,
        String legalBasis,
        String reason,
        String openedBy,
        Instant openedAt,
        State state,
        int total,
        int written,
        int imported,
        int errors,
        @Nullable String receipt,
        @Nullable Instant sentAt,
        @Nullable String trouble,
        @Nullable Instant troubleAt,
        Instant nextAt,
        @Nullable Instant stuckSince,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable Instant expiredAt) {

    /** How far a batch is. */
    public enum State {
        COLLECTING("対象の収集"),
        WRITING("照会ファイルの作成・送信"),
        WAITING("回答待ち"),
        IMPORTING("回答の取込み"),
        DONE("完了"),
        /** A file cannot be used, which time does not cure; an officer has it fetched or sent again, or cancels. */
        REFUSED("要確認（ファイルの不備）"),
        CANCELLED("取消し");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean ended() {
            return this == DONE || this == CANCELLED;
        }
    }

    /** Lines done of lines to do in the present state. */
    public int done() {
        return switch (state) {
            case COLLECTING -> 0;
            case WRITING -> written;
            case WAITING, REFUSED, CANCELLED -> imported;
            case IMPORTING, DONE -> Math.min(imported, total);
        };
    }
}
