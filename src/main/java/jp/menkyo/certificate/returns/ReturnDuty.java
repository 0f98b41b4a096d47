package jp.menkyo.certificate.returns;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that has to be handed in.
 *
 * @param serial the sheet; null for paper from before this system
 * @param eventOn the day of the event, which is not counted
 * @param dueOn the last day in time
 * @param receipt null while it is open
 * @param reminders how many were sent
 */
public record ReturnDuty(
        long id,
        CaseNumber caseNumber,
        LicenceNumber licence,
        @Nullable CertificateSerial serial,
        Ground ground,
        LocalDate eventOn,
        LocalDate dueOn,
        @Nullable Receipt receipt,
        @Nullable String receivedBy,
        @Nullable Instant receivedAt,
        int reminders,
        @Nullable Instant remindedAt) {

    /** Why it has to be handed in, and within how many days. */
    public enum Ground {
        /** The lost one was found after a reissue (栄養士法施行令第6条第5項). */
        FOUND("再交付後に発見", "第6条第5項", 5),
        /** The licence was revoked (第8条第3項). */
        REVOKED("免許の取消し", "第8条第3項", 5),
        /** With the application for deletion (第8条第1項); who is asked by letter for what did not come gets five days. */
        DELETED("登録の抹消", "第8条第1項", 5),
        /** With the application for a rewritten one (第5条第4項). */
        REWRITTEN("書換交付", "第5条第4項", 0),
        /** With the application for a reissue of a torn or soiled one (第6条第4項). */
        TORN("破損・汚損による再交付", "第6条第4項", 0);

        private final String label;
        private final String article;
        private final int days;

        Ground(String label, String article, int days) {
            this.label = label;
            this.article = article;
            this.days = days;
        }

        public String label() {
            return label;
        }

        /** Of 栄養士法施行令. */
        public String article() {
            return article;
        }

        int days() {
            return days;
        }
    }

    /** How it ended. */
    public enum Receipt {
        HANDED_IN("返納済"),
        STATED_LOST("紛失の申出"),
        /** The report that brought it up was taken back. */
        CALLED_OFF("返納を求めない");

        private final String label;

        Receipt(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean open() {
        return receipt == null;
    }
}
