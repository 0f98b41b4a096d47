package jp.menkyo.gateway.jpki;

import java.io.ByteArrayInputStream;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Reads from a list when the next one is due; empty when it says nothing, the past when it is no list. */
final class NextUpdate {

    private NextUpdate() {}

    static Optional<Instant> of(byte[] list) {
        try {
            var parsed = CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
            return Optional.ofNullable(((X509CRL) parsed).getNextUpdate()).map(Date::toInstant);
        } catch (CRLException | CertificateException nonsense) {
            return Optional.of(Instant.MIN);
        }
    }
}
