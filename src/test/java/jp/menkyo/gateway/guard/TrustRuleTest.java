package jp.menkyo.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import jp.menkyo.MenkyoTest;
import jp.menkyo.shared.problem.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ssl.SslBundles;

/** Certificates towards the gateways: the right issuer and, where the other side wants it, one of our own. */
@MenkyoTest
class TrustRuleTest {

    @Autowired
    SslBundles bundles;

    @Value("${menkyo.gateway.juki.url}")
    URI juki;

    @Value("${menkyo.gateway.juki.tls.peers}")
    String fingerprint;

    @Value("${menkyo.gateway.payprovider.url}")
    URI payprovider;

    @Test
    void opensAMutualLineWithTheOfficesCertificate() throws Exception {
        var trust = new TrustRule(bundles);

        var context = trust.context("juki", LinePolicy.Tls.anyOfIssuer("juki", true));

        var client = HttpClient.newBuilder().sslContext(context).build();
        assertThat(get(client, juki)).as("an answer, whatever it says").isPositive();
    }

    @Test
    void jukiNetTakesNobodyWithoutACertificate() {
        var stranger = HttpClient.newBuilder()
                .sslContext(bundles.getBundle("payprovider").createSslContext())
                .build();

        assertThatThrownBy(() -> get(stranger, juki)).isInstanceOf(IOException.class);
        assertThat(payprovider.getScheme()).isEqualTo("https");
    }

    @Test
    void javasOwnIssuersAreNotTrusted() {
        assertThatThrownBy(() -> get(HttpClient.newHttpClient(), payprovider)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesToStartWithoutTheCertificatesItNeeds() {
        var trust = new TrustRule(bundles);

        assertThatThrownBy(() -> trust.context("juki", LinePolicy.Tls.anyOfIssuer("payprovider", true)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("証明書");
        assertThatThrownBy(() -> trust.context("juki", LinePolicy.Tls.anyOfIssuer(null, true)))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> trust.context("juki", LinePolicy.Tls.anyOfIssuer("nowhere", false)))
                .isInstanceOf(StartRefused.class);
        assertThat(trust.context("fax", LinePolicy.Tls.anyOfIssuer(null, false)))
                .isNull();
    }

    @Test
    void takesOnlyAPeerOnTheListForJukiNet() throws Exception {
        var trust = new TrustRule(bundles);
        var others = "a".repeat(64);

        var listed = trust.context("juki", new LinePolicy.Tls("juki", true, true, List.of(others, fingerprint)));
        assertThat(get(HttpClient.newBuilder().sslContext(listed).build(), juki))
                .isPositive();

        var unlisted = trust.context("juki", new LinePolicy.Tls("juki", true, true, List.of(others)));
        assertThatThrownBy(
                        () -> get(HttpClient.newBuilder().sslContext(unlisted).build(), juki))
                .isInstanceOf(SSLHandshakeException.class)
                .hasStackTraceContaining("not on the list");
    }

    @Test
    void refusesToStartWhenPeersAreToBeListedAndNoneIs() {
        var trust = new TrustRule(bundles);

        assertThatThrownBy(() -> trust.context("juki", new LinePolicy.Tls("juki", true, true, List.of())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("tls.peers");
        assertThatThrownBy(() -> trust.context("juki", new LinePolicy.Tls("juki", true, true, List.of("12:34"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("指紋");
    }

    private static int get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve("/")).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
