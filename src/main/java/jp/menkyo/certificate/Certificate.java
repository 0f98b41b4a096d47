package jp.menkyo.certificate;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.document.DocumentId;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of certificate paper. It is prepared from the roster when the licence is registered, issued when an officer has
 * printed and checked it, and dispatched at the counter or by tracked post; after that nothing about it changes.
 *
 * @param printedOn 交付年月日, the date on the paper
 * @param trackingNumber 引受番号 of the post; null at the counter
 */
public record Certificate(
        CertificateSerial serial,
        CaseNumber caseNumber,
        LicenceNumber licence,
        State state,
        LocalDate printedOn,
        DocumentId document,
        @Nullable Instant issuedAt,
        @Nullable Delivery delivery,
        @Nullable String trackingNumber,
        @Nullable Instant dispatchedAt) {

    static Certificate prepared(
            CertificateSerial serial,
            CaseNumber caseNumber,
            LicenceNumber licence,
            LocalDate printedOn,
            DocumentId document) {
        return new Certificate(
                serial, caseNumber, licence, State.PREPARED, printedOn, document, null, null, null, null);
    }

    Certificate issued(Instant at) {
        return new Certificate(serial, caseNumber, licence, State.ISSUED, printedOn, document, at, null, null, null);
    }

    Certificate dispatched(Delivery how, @Nullable String tracking, Instant at) {
        return new Certificate(
                serial, caseNumber, licence, State.DISPATCHED, printedOn, document, issuedAt, how, tracking, at);
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
}
