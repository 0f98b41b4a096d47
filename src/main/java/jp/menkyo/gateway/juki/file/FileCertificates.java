package jp.menkyo.gateway.juki.file;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * The certificates of both sides of the file exchange.
 *
 * @param key ours: signs what we send and opens what is meant for us
 * @param own the certificate of that key
 * @param peer the other side's: what we send is encrypted for it, what we take must be signed by it
 */
public record FileCertificates(PrivateKey key, X509Certificate own, X509Certificate peer) {

    @Override
    public String toString() {
        return "FileCertificates[" + own.getSubjectX500Principal() + "]";
    }
}
