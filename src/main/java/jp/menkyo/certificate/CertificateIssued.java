package jp.menkyo.certificate;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** An officer has printed and checked the certificate. */
public record CertificateIssued(CaseNumber caseNumber, CertificateSerial serial) implements DomainEvent {

    @Override
    public String action() {
        return "CERTIFICATE_ISSUED";
    }

    @Override
    public String subject() {
        return serial.value();
    }
}
