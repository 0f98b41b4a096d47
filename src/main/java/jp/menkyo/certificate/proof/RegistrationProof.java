package jp.menkyo.certificate.proof;

import java.time.LocalDate;
import jp.menkyo.document.DocumentId;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.LicenceNumber;

/**
 * A proof that was issued.
 *
 * @param issuedOn date on the paper; it says what the roster said on this day
 * @param issuedBy user name of the officer
 */
public record RegistrationProof(
        CaseNumber caseNumber, LicenceNumber licence, DocumentId document, LocalDate issuedOn, String issuedBy) {

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
}
