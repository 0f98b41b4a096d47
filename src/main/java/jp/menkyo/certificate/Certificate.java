package jp.menkyo.certificate;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.document.DocumentId;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of certificate paper. It is prepared from the roster, issued when an officer has printed and checked it, and
 * dispatched at the counter or by tracked post. At any time it may become void, and then nothing about it changes any more.
 *
 * @param printedOn 交付年月日, the date on the paper
 * @param trackingNumber 引受番号 of the post; null at the counter
 * @param voiding null while it is valid
 */
public record Certificate(
        CertificateSerial serial,
        CaseNumber caseNumber,
        LicenceNumber licence,
        Edition edition,
        State state,
        LocalDate printedOn,
        DocumentId document,
        @Nullable Instant issuedAt,
        @Nullable Delivery delivery,
        @Nullable String trackingNumber,
        @Nullable Instant dispatchedAt,
        @Nullable Voiding voiding) {

    static Certificate prepared(
            CertificateSerial serial,
            CaseNumber caseNumber,
            LicenceNumber licence,
            Edition edition,
            LocalDate printedOn,
            DocumentId document) {
        return new Certificate(
                serial,
                caseNumber,
                licence,
                edition,
                State.PREPARED,
                printedOn,
                document,
                null,
                null,
                null,
                null,
                null);
    }

    /** @throws CertificateRefused when it is void */
    Certificate issued(Instant at) {
        requireValid();
        return with(State.ISSUED, at, null, null, null, null);
    }

    /** @throws CertificateRefused when it is void */
    Certificate dispatched(Delivery how, @Nullable String tracking, Instant at) {
        requireValid();
        return with(State.DISPATCHED, issuedAt, how, tracking, at, null);
    }

    /** The first end counts: what is void stays so, for the same reason. */
    Certificate voided(VoidReason reason, String by, Instant at) {
        return valid()
                ? with(state, issuedAt, delivery, trackingNumber, dispatchedAt, new Voiding(reason, by, at))
                : this;
    }

    private void requireValid() {
        if (!valid()) {
            throw CertificateRefused.sheetVoid();
        }
    }

    private Certificate with(
            State reached,
            @Nullable Instant issued,
            @Nullable Delivery how,
            @Nullable String tracking,
            @Nullable Instant dispatched,
            @Nullable Voiding end) {
        return new Certificate(
                serial,
                caseNumber,
                licence,
                edition,
                reached,
                printedOn,
                document,
                issued,
                how,
                tracking,
                dispatched,
                end);
    }

    /** Has it not become void? */
    public boolean valid() {
        return voiding == null;
    }

    public Validity validity() {
        return valid() ? Validity.VALID : Validity.VOID;
    }

    /** How far the sheet has come. */
    public enum State {
        PREPARED("作成済"),
        ISSUED("印刷済"),
        DISPATCHED("交付済");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** May anybody rely on the sheet? */
    public enum Validity {
        VALID,
        VOID
    }

    /** First one, 書換交付 (栄養士法施行令第5条) or 再交付 (第6条). */
    public enum Edition {
        FIRST,
        REWRITTEN,
        REISSUED
    }

    /** Why a sheet is void. */
    public enum VoidReason {
        LOST("紛失"),
        STOLEN("盗難"),
        BURNT("焼失"),
        TORN("破損"),
        SOILED("汚損"),
        REWRITTEN("書換交付"),
        REISSUED("再交付"),
        REVOKED("免許の取消し"),
        DELETED("登録の抹消"),
        CORRECTED("名簿の訂正"),
        /** On the way to its holder; the case gets another sheet. */
        SPOILED("交付前の破損");

        private final String label;

        VoidReason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The end of a sheet. */
    public record Voiding(VoidReason reason, String by, Instant at) {}
}
