package jp.menkyo.gateway.juki.exchange;

import jp.menkyo.gateway.line.Answer;
import org.jspecify.annotations.Nullable;

/** What Juki-net says about files. */
public final class FileMessages {

    private FileMessages() {}

    /** The other side has the whole file. */
    public record Acknowledged(String requestId, String fileId, String receipt, int lines) implements Answer {

        public Acknowledged {
            if (!receipt.matches("[A-Za-z0-9-]{4,40}")) {
                throw new IllegalArgumentException("not a receipt");
            }
        }

        @Override
        public String outcome() {
            return "ACKNOWLEDGED";
        }

        @Override
        public String processingNumber() {
            return receipt;
        }
    }

    /** How far the other side is. */
    public enum Progress {
        PENDING,
        READY,
        REJECTED
    }

    /** @param reason why it was rejected, in the other side's words; not kept */
    public record FileState(
            String requestId,
            String fileId,
            Progress progress,
            @Nullable String reason) implements Answer {

        @Override
        public String outcome() {
            return progress.name();
        }
    }
}
