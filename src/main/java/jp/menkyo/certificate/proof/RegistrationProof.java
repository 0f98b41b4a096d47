package jp.menkyo.certificate.proof;

import java.time.LocalDate;
import jp.menkyo.certificate.Delivery;
import jp.menkyo.document.DocumentId;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * A proof that was issued.
 *
 * @param issuedOn date on the paper; it says what the roster said on this day
 * @param issuedBy user name of the officer
 * @param delivery how it left the office; null before that
 * @param trackingNumber 引受番号 of the post; null at the counter
 */
public record RegistrationProof(
        CaseNumber caseNumber,
        LicenceNumber licence,
        DocumentId document,
        LocalDate issuedOn,
        String issuedBy,
        @Nullable Delivery delivery,
        @Nullable String trackingNumber) {

    /** The proof was issued. */
    record Issued(CaseNumber caseNumber, LicenceNumber licence) implements DomainEvent {

        @Override
        public String action() {
            return "REGISTRATION_PROOF_ISSUED";
        }

        @Override
        public String subject() {
            return licence.code();
        }
    }

    /** The proof left the office. */
    record Dispatched(CaseNumber caseNumber, LicenceNumber licence, Delivery delivery) implements DomainEvent {

        @Override
        public String action() {
            return "REGISTRATION_PROOF_DISPATCHED";
        }

        @Override
        public String subject() {
            return licence.code();
        }

        @Override
        public String reason() {
            return delivery.name();
        }
    }
}
