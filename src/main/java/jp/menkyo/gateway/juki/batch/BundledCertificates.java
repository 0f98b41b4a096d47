package jp.menkyo.gateway.juki.batch;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import jp.menkyo.gateway.batch.FilesReady;
import jp.menkyo.gateway.juki.file.FileCertificates;
import jp.menkyo.shared.problem.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/** Takes the certificates of the file exchange from their bundle. */
@Component
class BundledCertificates implements FilesReady {

    private static final String REMEDY = "menkyo.gateway.juki.files.bundle が指す spring.ssl.bundle.pem.* に、こちらの証明書と鍵"
            + "（keystore）と、相手の証明書（truststore）を一つずつ設定してください。"
            + " Configure one certificate with key and one certificate of the other side in the bundle.";

    private final @Nullable FileCertificates certificates;

    BundledCertificates(FileSettings settings, SslBundles bundles) {
        this.certificates = settings.bundle() == null ? null : read(bundles, settings.bundle());
    }

    private static FileCertificates read(SslBundles bundles, String name) {
        try {
            var stores = bundles.getBundle(name).getStores();
            var own = stores.getKeyStore();
            var alias = only(own);
            var key = (PrivateKey) own.getKey(alias, password(stores.getKeyStorePassword()));
            var peers = stores.getTrustStore();
            return new FileCertificates(key, (X509Certificate) own.getCertificate(alias), (X509Certificate)
                    peers.getCertificate(only(peers)));
        } catch (GeneralSecurityException | RuntimeException unusable) {
            throw new StartRefused(
                    "住基ネットとのファイル交換に使う証明書を読み取れません。 The certificates for files with Juki-net cannot be read.", REMEDY);
        }
    }

    private static char[] password(@Nullable String password) {
        return password == null ? new char[0] : password.toCharArray();
    }

    private static String only(@Nullable KeyStore store) throws GeneralSecurityException {
        var aliases = store == null ? Collections.<String>emptyList() : Collections.list(store.aliases());
        if (aliases.size() != 1) {
            throw new IllegalArgumentException("exactly one entry is expected");
        }
        return aliases.get(0);
    }

    @Override
    public boolean ready() {
        return certificates != null;
    }

    FileCertificates get() {
        if (certificates == null) {
            throw new IllegalStateException("no batch is opened without certificates");
        }
        return certificates;
    }
}
