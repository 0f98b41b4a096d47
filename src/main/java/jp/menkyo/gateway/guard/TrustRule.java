package jp.menkyo.gateway.guard;

import java.security.GeneralSecurityException;
import java.security.KeyStoreException;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import jp.menkyo.shared.problem.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/** Whom a gateway is trusted by, and as whom we come: the certificates of its bundle and no others. */
@Component
public class TrustRule {

    private final SslBundles bundles;

    TrustRule(SslBundles bundles) {
        this.bundles = bundles;
    }

    /**
     * What a client needs to speak TLS with the gateway; null where Java's own list of issuers will do.
     *
     * @throws StartRefused when the bundle is missing, or holds no certificate of ours where the other side wants one, or when
     *     peers are to be listed and none is
     */
    public @Nullable SSLContext context(String gateway, LinePolicy.Tls tls) {
        var bundle = tls.bundle() == null ? null : bundle(gateway, tls.bundle());
        if (tls.clientCertificate() && !hasKey(bundle)) {
            throw refuse(gateway, "に使うこちらの証明書がありません", "has no client certificate");
        }
        return tls.allowList() ? allowListed(gateway, bundle, tls.peers()) : issued(bundle);
    }

    private static @Nullable SSLContext issued(@Nullable SslBundle bundle) {
        return bundle == null ? null : bundle.createSslContext();
    }

    private static SSLContext allowListed(String gateway, @Nullable SslBundle bundle, List<String> peers) {
        var list = peers(gateway, peers);
        if (bundle == null || list.empty()) {
            throw refuse(gateway, "を許した相手の証明書（tls.peers）がありません", "has no list of allowed peers");
        }
        try {
            var context = SSLContext.getInstance(bundle.getProtocol());
            var managers = bundle.getManagers();
            var issuer = (X509ExtendedTrustManager) managers.getTrustManagers()[0];
            context.init(managers.getKeyManagers(), new TrustManager[] {new AllowListed(issuer, list)}, null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw refuse(gateway, "に使う証明書を読み取れません", "has certificates that cannot be used");
        }
    }

    private static PeerList peers(String gateway, List<String> peers) {
        try {
            return PeerList.of(peers);
        } catch (IllegalArgumentException malformed) {
            throw refuse(gateway, "を許した相手の証明書の指紋（tls.peers）が読み取れません", "lists malformed fingerprints");
        }
    }

    private SslBundle bundle(String gateway, String name) {
        try {
            return bundles.getBundle(name);
        } catch (NoSuchSslBundleException missing) {
            throw refuse(gateway, "に使う証明書の設定がありません", "names certificates that are not configured");
        }
    }

    private static boolean hasKey(@Nullable SslBundle bundle) {
        var keys = bundle == null ? null : bundle.getStores().getKeyStore();
        try {
            return keys != null && keys.size() > 0;
        } catch (KeyStoreException unreadable) {
            return false;
        }
    }

    private static StartRefused refuse(String gateway, String fact, String englishFact) {
        return new StartRefused(
                "外部システム（%1$s）との通信%2$s。 The gateway %1$s %3$s.".formatted(gateway, fact, englishFact),
                "spring.ssl.bundle.pem.* に証明書を設定し、その名前を menkyo.gateway.%1$s.tls.bundle に指定してください。 Configure the bundle and name it in menkyo.gateway.%1$s.tls.bundle."
                        .formatted(gateway));
    }
}
