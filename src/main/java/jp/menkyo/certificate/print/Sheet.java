package jp.menkyo.certificate.print;

import java.time.LocalDate;
import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.registry.Licence;

/** What is printed on one certificate. */
public record Sheet(Licence licence, Edition edition, CertificateSerial serial, LocalDate printedOn, Issuer issuer) {}
