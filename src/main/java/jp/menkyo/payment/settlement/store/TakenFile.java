package jp.menkyo.payment.settlement.store;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.shared.Yen;

/** A settlement file that was taken. */
public record TakenFile(
        String id,
        LocalDate day,
        String sha256,
        int lines,
        Yen paid,
        Yen reversed,
        Source source,
        String takenBy,
        Instant takenAt) {

    /** How it came. */
    public enum Source {
        FETCHED("取得"),
        UPLOADED("手動の取込み");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
