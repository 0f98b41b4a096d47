package jp.menkyo.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

    @Value("${menkyo.gateway.payprovider.url}")
    URI payprovider;

    @Test
    void opensAMutualLineWithTheOfficesCertificate() throws Exception {
        var trust = new TrustRule(bundles);

        var context = trust.context("juki", new LinePolicy.Tls("juki", true));

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

        assertThatThrownBy(() -> trust.context("juki", new LinePolicy.Tls("payprovider", true)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("証明書");
        assertThatThrownBy(() -> trust.context("juki", new LinePolicy.Tls(null, true)))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> trust.context("juki", new LinePolicy.Tls("nowhere", false)))
                .isInstanceOf(StartRefused.class);
        assertThat(trust.context("fax", new LinePolicy.Tls(null, false))).isNull();
    }

    private static int get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve("/")).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
