package jp.menkyo.desk.grant;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.reveal.NumberedCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** AC-58 over HTTP, with the inventory and its export. */
@MenkyoTest
class GrantPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    NumberedCases numbered;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void beginADay() {
        numbered.freshDay();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void givesARightByTwoPersonsAndListsIt() {
        var open = numbered.open();
        var clerk = OfficerClient.signedIn(port, "reception1");
        var manager = OfficerClient.signedIn(port, "manager1");

        var id = request(clerk, "reception1", "閲覧担当が不在のため");
        assertThat(clerk.page("/desk/grants").body()).contains(id, "承認待ち").doesNotContain("承認する</button>");
        assertThat(manager.page("/desk").body()).contains("承認待ち");
        assertThat(manager.page("/desk/grants?state=REQUESTED").body()).contains(id, "承認する</button>");
        assertThat(clerk.post("/api/number-grants/" + id + "/approval", "{}").statusCode())
                .isEqualTo(403);
        assertThat(manager.post("/api/number-grants/" + id + "/approval", "{}").statusCode())
                .isEqualTo(204);

        var shown = clerk.post(
                "/api/cases/" + open.caseNumber() + "/number/reveal",
                "{\"purpose\":\"PROOF_OF_NUMBER\",\"reason\":\"窓口のカードと照合するため\",\"password\":null}");
        assertThat(shown.body()).isEqualTo(open.groups());
        assertThat(clerk.page("/desk/reveals").body()).contains("まで個人番号を閲覧できます");
        assertThat(manager.page("/desk/grants?state=ACTIVE").body()).contains(id);
        assertThat(clerk.post("/api/number-grants/" + id + "/revocation", "{\"remark\":\"用が済んだため\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(clerk.get("/api/reveals/state").body()).contains("\"permitted\":false");
        assertThat(manager.page("/desk/grants?state=ACTIVE").body()).doesNotContain(id);
    }

    @Test
    void exportsTheInventoryWithoutFormulas() {
        var id = request(OfficerClient.signedIn(port, "examiner1"), "examiner1", "=HYPERLINK(\"x\")のため");

        var answer = OfficerClient.signedIn(port, "auditor1").get("/desk/grants.csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(answer.body()).startsWith("\uFEFF\"管理番号\",");
        assertThat(answer.body().lines().filter(line -> line.contains(id)))
                .singleElement()
                .asString()
                .contains("\"'=HYPERLINK(\"\"x\"\")のため\"", "\"高橋 梓\"", "\"承認待ち\"");
        assertThat(
                        Traces.texts(
                                "select actor from audit.event where action = 'VIEWED_GRANT_INVENTORY' order by id desc limit 1"))
                .containsExactly("auditor1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception1", "number1", "sysadmin1"})
    void showsOtherOfficersOnlyWhatConcernsThem(String username) {
        var id = request(OfficerClient.signedIn(port, "examiner1"), "examiner1", "照合が滞るため");
        var officer = OfficerClient.signedIn(port, username);

        assertThat(officer.page("/desk/grants").body()).contains("自分に関わる申請").doesNotContain(id);
        assertThat(officer.get("/desk/grants.csv").statusCode()).isEqualTo(403);
        assertThat(officer.post("/api/number-grants/" + id + "/revocation", "{\"remark\":\"不要のため\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesWhatMakesNoSenseWithTheField() {
        var clerk = OfficerClient.signedIn(port, "reception1");

        var answer =
                clerk.post("/api/number-grants", "{\"beneficiary\":\"number1\",\"minutes\":30,\"reason\":\"照合が滞るため\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"STANDING\"", "\"field\":\"beneficiary\"");
    }

    private static String request(OfficerClient officer, String beneficiary, String reason) {
        var answer = officer.post(
                "/api/number-grants",
                "{\"beneficiary\":\"%s\",\"minutes\":30,\"reason\":\"%s\"}"
                        .formatted(beneficiary, reason.replace("\"", "\\\"")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return officer.json(answer).get("id").asText();
    }
}
