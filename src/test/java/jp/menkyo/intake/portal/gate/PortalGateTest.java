package jp.menkyo.intake.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jp.menkyo.MenkyoTest;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.simulator.AppAddress;
import jp.menkyo.simulator.portal.PortalClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class PortalGateTest {

    @Autowired
    PortalClient portal;

    @Autowired
    AppAddress app;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic",
                "Basic ????",
                "Basic cG9ydGFs",
                "Basic cG9ydGFsOndyb25n",
                "Basic b3RoZXI6d3Jvbmc=",
                "Bearer x"
            })
    void keepsOthersOut(String header) {
        var request = HttpRequest.newBuilder(app.of("/api/portal/applications/R7-000001-A"))
                .POST(BodyPublishers.noBody());
        if (!header.isEmpty()) {
            request.header("Authorization", header);
        }

        var answer = portal.call(request);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("PORTAL_UNAUTHENTICATED");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"portal\"");
    }

    @Test
    void opensForThePortalWithoutASession() {
        var answer = portal.call(
                portal.request("/api/portal/applications/R7-000001-A").GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void opensForNobodyWhenNoCredentialIsConfigured() {
        assertThat(new PortalCredential(null, null).isIn(basic(":"))).isFalse();
        assertThat(new PortalCredential("portal", null).isIn(basic("portal:"))).isFalse();
        assertThat(new PortalCredential("portal", Sha256.hex("s".getBytes())).isIn(basic("portal:s")))
                .isTrue();
    }

    private static String basic(String credential) {
        return "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
    }
}
