package jp.menkyo.gateway.guard;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trusts whom the issuer trusts, and of those only the peers on the list. */
final class AllowListed extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager issuer;
    private final PeerList peers;

    AllowListed(X509ExtendedTrustManager issuer, PeerList peers) {
        this.issuer = issuer;
        this.peers = peers;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        issuer.checkServerTrusted(chain, type, socket);
        peers.check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        issuer.checkServerTrusted(chain, type, engine);
        peers.check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        issuer.checkServerTrusted(chain, type);
        peers.check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw nobody();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw nobody();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw nobody();
    }

    private static CertificateException nobody() {
        return new CertificateException("nobody connects to us here");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return issuer.getAcceptedIssuers();
    }
}
