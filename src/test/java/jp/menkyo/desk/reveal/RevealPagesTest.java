package jp.menkyo.desk.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.demo.DemoStaff;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.mynumber.reveal.NumberedCases.NumberedCase;
import jp.menkyo.simulator.LaboratoryClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Comparing and showing a number over HTTP, as the pages do it. */
@MenkyoTest
class RevealPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    NumberedCases numbered;

    @Autowired
    SettableClock clock;

    private NumberedCase open;

    @BeforeEach
    void openACase() {
        numbered.freshDay();
        open = numbered.open();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsTheNumberInOneBodyThatNobodyKeeps() {
        var viewer = OfficerClient.signedIn(port, "number1");

        var answer = viewer.post(path("reveal"), wanted("窓口のカードと照合するため", null));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(open.groups());
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("X-Shown-For")).hasValue("30");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        var mine = viewer.page("/desk/reveals").body();
        assertThat(mine).contains(open.caseNumber().value(), "窓口のカードと照合するため", "番号法第16条", "表示した");
        assertThat(mine).doesNotContain(open.digits()).doesNotContain(open.groups());
    }

    @Test
    void wantsThePasswordAgainAfterFiveMinutes() {
        var viewer = OfficerClient.signedIn(port, "number1");
        clock.advance(Duration.ofMinutes(6));

        assertProblem(viewer.post(path("reveal"), wanted("カードと照合するため", null)), 403, "SIGN_IN_STALE");
        assertThat(viewer.page(page()).body()).contains("data-fresh=\"false\"");
        assertProblem(viewer.post(path("reveal"), wanted("カードと照合するため", "wrong")), 403, "WRONG_PASSWORD");
        var shown = viewer.post(path("reveal"), wanted("カードと照合するため", DemoStaff.passwordOf("number1")));

        assertThat(shown.body()).isEqualTo(open.groups());
        assertThat(viewer.page(page()).body()).contains("data-fresh=\"true\"");
        assertThat(Traces.texts("select action from audit.event where subject = 'number1' order by id desc limit 2"))
                .containsExactly("PASSWORD_CONFIRMED", "SIGN_IN_REFUSED");
    }

    @Test
    void locksTheAccountOfWhoGuessesThePassword() {
        var viewer = OfficerClient.signedIn(port, "number1");
        try {
            for (int i = 0; i < 5; i++) {
                assertProblem(viewer.post(path("reveal"), wanted("カードと照合するため", "guess" + i)), 403, "WRONG_PASSWORD");
            }
            assertProblem(
                    viewer.post(path("reveal"), wanted("カードと照合するため", DemoStaff.passwordOf("number1"))),
                    403,
                    "WRONG_PASSWORD");
            assertProblem(viewer.post(path("reveal"), wanted("カードと照合するため", null)), 403, "SIGN_IN_STALE");
        } finally {
            Traces.execute(
                    "update staff.account set locked_until = null, failed_attempts = 0 where username = 'number1'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reception1",
                "examiner1",
                "approver1",
                "issuer1",
                "treasurer1",
                "records1",
                "disclosure1",
                "manager1",
                "sysofficer1",
                "sysadmin1",
                "auditor1"
            })
    void showsNothingToAnyOtherRole(String username) {
        var officer = OfficerClient.signedIn(port, username);

        assertProblem(officer.post(path("reveal"), wanted("カードと照合するため", null)), 403, "NOT_PERMITTED");
        assertThat(officer.page(page()).body()).contains("権限がありません").doesNotContain("髙橋");
        assertThat(officer.get("/api/reveals/state").body()).contains("\"permitted\":false");
    }

    @Test
    void comparesByPostAloneAndAnswersYesOrNo() {
        var clerk = OfficerClient.signedIn(port, "reception1");

        assertThat(clerk.post(path("comparison"), typed(open.digits())).body()).isEqualTo("{\"same\":true}");
        assertThat(clerk.post(path("comparison"), typed(MyNumbers.nextDigits())).body())
                .isEqualTo("{\"same\":false}");
        assertThat(clerk.get(path("comparison")).statusCode()).isEqualTo(405);
        assertThat(clerk.get(path("reveal")).statusCode()).isEqualTo(405);
        assertThat(clerk.page("/desk/cases/" + open.caseNumber()).body()).contains("照合済", "id=\"compare\"");
    }

    /** AC-18 at the desk: a slip of the pen is told before anything is compared, and is not repeated. */
    @Test
    void tellsASlipOfThePenBeforeItCompares() {
        var clerk = OfficerClient.signedIn(port, "reception1");

        var answer = clerk.post(path("comparison"), typed("123456789012"));

        assertProblem(answer, 422, "NUMBER_CHECK_DIGIT");
        assertThat(answer.body()).doesNotContain("123456789012");
        assertThat(Traces.texts(
                        "select count(*) from reveal.comparison where case_number = '" + open.caseNumber() + "'"))
                .containsExactly("0");
    }

    @Test
    void takesNothingItDoesNotKnow() {
        var viewer = OfficerClient.signedIn(port, "number1");

        assertProblem(
                viewer.post(path("reveal"), "{\"purpose\":\"INCIDENT\",\"reason\":\"x\",\"number\":\"1\"}"),
                400,
                "UNKNOWN_FIELD");
        assertProblem(viewer.post(path("reveal"), wanted("番号123456789018の件", null)), 422, "MY_NUMBER");
        assertThat(viewer.post(path("reveal"), "{").statusCode()).isEqualTo(400);
        assertThat(viewer.post("/api/cases/nonsense/number/reveal", wanted("カードと照合するため", null))
                        .statusCode())
                .isEqualTo(404);
        assertThat(viewer.page("/desk/reveals/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void isPublishedWithExamples() {
        var document = LaboratoryClient.read(new LaboratoryClient(port).get("/v3/api-docs"));
        for (String path : List.of(
                "/api/cases/{caseNumber}/number/reveal",
                "/api/cases/{caseNumber}/number/comparison",
                "/api/reveals/switch",
                "/api/reveals/alarms/{id}/seen",
                "/api/number-grants",
                "/api/number-grants/{id}/refusal",
                "/api/number-grants/{id}/revocation")) {
            var operation = document.path("paths").path(path).path("post");
            assertThat(operation.path("summary").asText()).as(path).isNotEmpty();
            assertThat(operation.at("/requestBody/content/application~1json").toString())
                    .as(path)
                    .contains("example");
        }
    }

    private String path(String act) {
        return "/api/cases/" + open.caseNumber() + "/number/" + act;
    }

    private String page() {
        return "/desk/reveals/" + open.caseNumber();
    }

    private static String wanted(String reason, String password) {
        return "{\"purpose\":\"PROOF_OF_NUMBER\",\"reason\":\"%s\",\"password\":%s}"
                .formatted(reason, password == null ? "null" : "\"" + password + "\"");
    }

    private static String typed(String digits) {
        return "{\"number\":\"" + digits + "\"}";
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
