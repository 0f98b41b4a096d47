package jp.menkyo.payment.callback;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.simulator.LaboratoryClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@MenkyoTest
class CallbackDescriptionTest {

    @LocalServerPort
    int port;

    @Test
    void isPublishedWithAnExampleAndTheSignature() {
        var document = LaboratoryClient.read(new LaboratoryClient(port).get("/v3/api-docs"));
        var operation = document.at("/paths/~1api~1payments~1callbacks/post");

        assertThat(operation.get("description").asText()).contains("HMAC-SHA-256");
        assertThat(operation.findValuesAsText("name")).contains("X-Signature");
        assertThat(operation.at("/requestBody/content/application~1json").toString())
                .contains("PaymentNotice", "ev_kzvwrtbc");
        assertThat(document.at("/components/schemas/PaymentNotice/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "eventId", "orderId", "chargeId", "amount", "currency", "status", "at", "method");
    }
}
