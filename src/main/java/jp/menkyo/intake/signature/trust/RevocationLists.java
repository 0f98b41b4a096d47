package jp.menkyo.intake.signature.trust;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.menkyo.shared.RevocationSource;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.springframework.stereotype.Component;

/**
 * The list of revoked certificates that a certificate points to, current at the time of receipt; whether its issuer made it is
 * part of following the chain.
 */
@Component
public class RevocationLists {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final RevocationSource source;
    private final Map<URI, Parsed> parsed = new ConcurrentHashMap<>();

    /** The source hands out the same bytes until it fetches anew; so parsing once is enough. */
    private record Parsed(byte[] bytes, X509CRL list) {}

    public RevocationLists(RevocationSource source) {
        this.source = source;
    }

    /** @throws RevocationUnknown when there is no current list now */
    public X509CRL current(X509CertificateHolder certificate, Instant at) {
        try {
            var list = parse(address(certificate).orElseThrow(RevocationUnknown::new));
            if (!isCurrent(list, at) || !Algorithms.issuersUse(list.getSigAlgOID())) {
                throw new RevocationUnknown();
            }
            return list;
        } catch (RevocationSource.Unavailable | GeneralSecurityException unusable) {
            throw new RevocationUnknown();
        }
    }

    private static boolean isCurrent(X509CRL list, Instant at) {
        return list.getNextUpdate() != null
                && list.getNextUpdate().toInstant().isAfter(at)
                && !list.getThisUpdate().toInstant().isAfter(at.plus(CLOCKS_DIFFER));
    }

    private X509CRL parse(URI address) throws GeneralSecurityException {
        var bytes = source.list(address);
        var known = parsed.get(address);
        if (known != null && known.bytes() == bytes) {
            return known.list();
        }
        var list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
        parsed.put(address, new Parsed(bytes, list));
        return list;
    }

    private static Optional<URI> address(X509CertificateHolder certificate) {
        var extension = certificate.getExtension(Extension.cRLDistributionPoints);
        if (extension == null) {
            return Optional.empty();
        }
        return Stream.of(CRLDistPoint.getInstance(extension.getParsedValue()).getDistributionPoints())
                .flatMap(point -> Stream.ofNullable(point.getDistributionPoint()))
                .filter(point -> point.getType() == DistributionPointName.FULL_NAME)
                .flatMap(point ->
                        Stream.of(GeneralNames.getInstance(point.getName()).getNames()))
                .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
                .map(name -> ASN1IA5String.getInstance(name.getName()).getString())
                .filter(uri -> uri.startsWith("http"))
                .findFirst()
                .map(URI::create);
    }
}
