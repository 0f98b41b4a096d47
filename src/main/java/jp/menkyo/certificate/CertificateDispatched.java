package jp.menkyo.certificate;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** The certificate was handed over at the counter or to the post. */
public record CertificateDispatched(CaseNumber caseNumber, CertificateSerial serial, Delivery delivery)
        implements DomainEvent {

    @Override
    public String action() {
        return "CERTIFICATE_DISPATCHED";
    }

    @Override
    public String subject() {
        return serial.value();
    }

    @Override
    public String reason() {
        return delivery.name();
    }
}
