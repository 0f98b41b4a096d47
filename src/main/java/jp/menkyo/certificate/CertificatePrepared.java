package jp.menkyo.certificate;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** The certificate of a case has its serial number and its PDF. */
public record CertificatePrepared(CaseNumber caseNumber, CertificateSerial serial) implements DomainEvent {

    @Override
    public String action() {
        return "CERTIFICATE_PREPARED";
    }

    @Override
    public String subject() {
        return serial.value();
    }
}
