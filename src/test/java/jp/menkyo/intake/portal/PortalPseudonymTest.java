package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.jpki.CardOffice;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The portal asks by the names it gives people, and sees neither numbers nor our own ids. */
@MenkyoTest
class PortalPseudonymTest {

    private static final String PATH = "/api/portal/applications/";

    @LocalServerPort
    int port;

    @Autowired
    PortalClient portal;

    @Autowired
    CardOffice cards;

    @Autowired
    Office office;

    @Autowired
    ObjectMapper json;

    private final String hers = MyNumbers.nextDigits();
    private final String his = MyNumbers.nextDigits();

    @Test
    void showsHerApplicationToHerAloneUnderAnyOfHerNames() {
        var first = portal.submit(FormFixture.hanako(), hers, List.of());
        portal.submit(FormFixture.hanako(), his, List.of());
        assertThat(view(first, portal.pseudonymOf(hers)).statusCode()).isEqualTo(200);
        assertThat(view(first, portal.pseudonymOf(his)).statusCode()).isEqualTo(404);

        var fresh = "p-" + UUID.randomUUID();
        assertThat(replace(portal.pseudonymOf(hers), fresh).statusCode()).isEqualTo(204);
        assertThat(replace(portal.pseudonymOf(hers), fresh).statusCode()).isEqualTo(204);

        assertThat(view(first, fresh).statusCode()).isEqualTo(200);
        assertThat(view(first, portal.pseudonymOf(hers)).statusCode()).isEqualTo(200);
        assertThat(view(first, portal.pseudonymOf(his)).statusCode()).isEqualTo(404);
    }

    @Test
    void takesNoApplicationThatMixesTwoPeopleUp() throws Exception {
        portal.submit(FormFixture.hanako(), hers, List.of());
        var herName = portal.pseudonymOf(hers);
        var before = Traces.now();
        long refusals = Traces.refusals("PSEUDONYM_OF_ANOTHER");

        var mixed = portal.send(
                portal.sign(
                        FormFixture.hanako(),
                        his,
                        List.of(),
                        cards.card(FormFixture.hanako()),
                        document -> document.put("pseudonym", herName)),
                UUID.randomUUID().toString());

        assertThat(mixed.statusCode()).as(mixed.body()).isEqualTo(409);
        assertThat(body(mixed).path("code").asText()).isEqualTo("PSEUDONYM_OF_ANOTHER");
        assertThat(Traces.now()).isEqualTo(before);
        assertThat(Traces.refusals("PSEUDONYM_OF_ANOTHER")).isEqualTo(refusals + 1);
    }

    @Test
    void refusesNamesThatAreNoneOrAnothers() {
        portal.submit(FormFixture.hanako(), hers, List.of());
        portal.submit(FormFixture.hanako(), his, List.of());

        assertProblem(replace(portal.pseudonymOf(hers), portal.pseudonymOf(his)), 409, "PSEUDONYM_OF_ANOTHER");
        assertProblem(replace("nobody-here", "p-" + UUID.randomUUID()), 404, "PSEUDONYM_UNKNOWN");
        assertProblem(replace(portal.pseudonymOf(hers), "short"), 400, "PSEUDONYM_MALFORMED");
        assertProblem(replace(portal.pseudonymOf(hers), "123456789018"), 400, "PSEUDONYM_MALFORMED");
        assertThat(portal.call(portal.request("/api/portal/pseudonyms/replacement")
                                .setHeader("Authorization", "Basic bm9ib2R5")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
    }

    /** 資格仮名ID: there once the licence is linked, replaceable, and never one of our own ids. */
    @Test
    void namesTheLicenceOfARegisteredPersonByARandomName() throws Exception {
        var played =
                LaboratoryClient.read(new LaboratoryClient(port).post("/simulator/scenarios/registration-ok", "{}"));
        var caseNumber = new CaseNumber(played.path("receiptNumber").asText());
        assertThat(portal.status(caseNumber.value()).path("qualification").isNull())
                .isTrue();
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");
        office.complete(caseNumber, "Task_Issue", "issuer1", "POSTED", "trackingNumber", "123-45-67890-1");
        office.awaitState(caseNumber, CaseState.REGISTERED);

        var status = portal.status(caseNumber.value());
        var name = status.path("qualification").asText();

        assertThat(name).matches("q_[a-z]{24}");
        assertThat(status.toString())
                .doesNotContain("nt_")
                .doesNotContain("h_")
                .doesNotContain(licence(caseNumber))
                .doesNotContain(Traces.texts("select number_token from intake.application where receipt_number = '"
                                + caseNumber + "'")
                        .get(0));
        var caller = Traces.texts(
                        "select pseudonym from intake.application where receipt_number = '" + caseNumber + "'")
                .get(0);
        var renewed = body(renew(caller, name)).path("qualification").asText();
        assertThat(renewed).matches("q_[a-z]{24}").isNotEqualTo(name);
        assertThat(portal.status(caseNumber.value()).path("qualification").asText())
                .isEqualTo(renewed);
        portal.submit(FormFixture.hanako(), his, List.of());
        assertProblem(renew(portal.pseudonymOf(his), renewed), 404, "PSEUDONYM_UNKNOWN");
    }

    @Test
    void isDescribedWithExamples() throws Exception {
        var paths = body(portal.call(portal.request("/v3/api-docs").GET())).path("paths");

        for (String path : List.of("replacement", "qualification")) {
            assertThat(paths.path("/api/portal/pseudonyms/" + path)
                            .at("/post/requestBody")
                            .toString())
                    .contains("example");
        }
    }

    private static String licence(CaseNumber caseNumber) {
        return "13-"
                + Traces.texts("select running from registry.licence where case_number = '" + caseNumber + "'")
                        .get(0);
    }

    private HttpResponse<String> view(String receiptNumber, String pseudonym) {
        return portal.call(portal.request(PATH + receiptNumber)
                .header("X-Pseudonym", pseudonym)
                .GET());
    }

    private HttpResponse<String> replace(String old, String fresh) {
        return post("replacement", old, "{\"pseudonym\":\"" + fresh + "\"}");
    }

    private HttpResponse<String> renew(String caller, String old) {
        return post("qualification", caller, "{\"qualification\":\"" + old + "\"}");
    }

    private HttpResponse<String> post(String path, String pseudonym, String body) {
        return portal.call(portal.request("/api/portal/pseudonyms/" + path)
                .header("X-Pseudonym", pseudonym)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private JsonNode body(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }
}
