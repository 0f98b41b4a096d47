package jp.menkyo.certificate;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A sheet has come a step further: {@code CERTIFICATE_PREPARED}, {@code _ISSUED}, {@code _DISPATCHED}, or it is valid no more:
 * {@code _VOIDED}.
 *
 * @param reason how it was handed over, or why it is void
 */
public record CertificateChanged(
        CaseNumber caseNumber,
        CertificateSerial serial,
        String action,
        @Nullable String reason) implements DomainEvent {

    /** What the state of {@code certificate} says; in the case it was made in. */
    static CertificateChanged to(Certificate certificate) {
        var delivery = certificate.delivery();
        return new CertificateChanged(
                certificate.caseNumber(),
                certificate.serial(),
                "CERTIFICATE_" + certificate.state().name(),
                delivery == null ? null : delivery.name());
    }

    /** It became void by {@code caseNumber}, perhaps another case than its own. */
    static CertificateChanged voided(CaseNumber caseNumber, Certificate certificate, Certificate.VoidReason reason) {
        return new CertificateChanged(caseNumber, certificate.serial(), "CERTIFICATE_VOIDED", reason.name());
    }

    @Override
    public String subject() {
        return serial.value();
    }
}
