package jp.menkyo.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.simulator.LaboratoryClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@MenkyoTest
class FiguresInterfaceTest {

    @LocalServerPort
    int port;

    private JsonNode board(String username) {
        return LaboratoryClient.read(OfficerClient.signedIn(port, username).get("/api/dashboard"));
    }

    @Test
    void managersSeeOfficersAndMoneyOthersLess() {
        var manager = board("manager1");
        assertThat(manager.at("/figures/byOfficer").isArray()).isTrue();
        assertThat(manager.at("/figures/suppressedBelow").asInt()).isZero();
        assertThat(manager.get("gateways").findValuesAsText("name")).contains("住基ネット", "決済サービス");
        assertThat(manager.at("/money/net").isNumber()).isTrue();

        var officer = board("sysofficer1");
        assertThat(officer.at("/figures/byOfficer").isNull()).isTrue();
        assertThat(officer.at("/figures/suppressedBelow").asInt()).isEqualTo(5);
        assertThat(officer.get("money").isNull()).isTrue();
    }

    @Test
    void officersWithOtherDutiesAreRefused() {
        var examiner = OfficerClient.signedIn(port, "examiner1");
        for (var path : new String[] {
            "/api/dashboard",
            "/api/dashboard/due",
            "/api/history/instances?process=registration",
            "/api/read-model/builds"
        }) {
            assertThat(examiner.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(OfficerClient.signedIn(port, "auditor1")
                        .get("/api/dashboard/due")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-05-01&to=2026-04-01, PERIOD_UPSIDE_DOWN, 入れ替えてください",
        "from=2010-01-01&to=2026-04-01, PERIOD_TOO_LONG, 5年以内",
        "from=明治3年1月1日, PERIOD_OUT_OF_TIME, 元号",
        "from=平成35年4月1日, NOT_UNDERSTOOD, 元号と年が合いません",
        "from=大化2年4月1日, NOT_UNDERSTOOD, 日付として読めません",
        "procedure=NONE, NOT_UNDERSTOOD, そのような手続はありません",
        "version=0, NOT_UNDERSTOOD, 数字で指定",
    })
    void nonsenseIsAnsweredWithASentence(String query, String code, String words) {
        var encoded = new StringBuilder();
        for (var part : query.split("&")) {
            var pair = part.split("=");
            encoded.append(pair[0])
                    .append('=')
                    .append(URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                    .append('&');
        }

        var answer = OfficerClient.signedIn(port, "manager1").get("/api/dashboard?" + encoded);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(code, words);
    }

    @Test
    void everyOperationIsDescribedWithAnExample() {
        var document = LaboratoryClient.read(new LaboratoryClient(port).get("/v3/api-docs"));

        assertThat(document.at("/paths/~1api~1dashboard/get").toString()).contains("ダッシュボード", "2026-04-01");
        assertThat(document.at("/paths/~1api~1history~1instances~1{caseNumber}~1path/get")
                        .toString())
                .contains("R8-000123");
        assertThat(document.at("/paths/~1api~1read-model~1builds/post").isMissingNode())
                .isFalse();
    }
}
