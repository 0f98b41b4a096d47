package jp.menkyo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MenkyoTest
class FaultControllerTest {

    @LocalServerPort
    int port;

    @Autowired
    Faults faults;

    @AfterEach
    void repair() {
        faults.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juki", "infonet", "payprovider", "portal", "legacyroster", "mail"})
    void switchesAFaultOnAndOff(String gateway) {
        var path = "/simulator/faults/" + gateway;
        var client = new LaboratoryClient(port);

        var on = client.put(path, "{\"fault\": \"SLOW\", \"seconds\": 3}");

        assertThat(on.statusCode()).isEqualTo(200);
        assertThat(LaboratoryClient.read(on).get("fault").asText()).isEqualTo("SLOW");
        assertThat(LaboratoryClient.read(client.get(path)).get("seconds").asInt())
                .isEqualTo(3);
        assertThat(faults.of(gateway)).isEqualTo(Fault.SLOW);
        assertThat(client.put(path, "{\"fault\": \"NONE\"}").body()).contains("\"fault\":\"NONE\"");
        assertThat(faults.of(gateway)).isEqualTo(Fault.NONE);
    }

    @Test
    void saysWhereASwitchMovesNothingYet() {
        var client = new LaboratoryClient(port);

        assertThat(client.get("/simulator/faults/legacyroster").body()).contains("note");
        assertThat(client.get("/simulator/faults/juki").body()).doesNotContain("note");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var client = new LaboratoryClient(port);

        assertThat(client.get("/simulator/faults/fax").statusCode()).isEqualTo(404);
        assertThat(client.put("/simulator/faults/juki", "{\"fault\": \"FLOOD\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(client.put("/simulator/faults/juki", "{}").statusCode()).isEqualTo(400);
    }
}
