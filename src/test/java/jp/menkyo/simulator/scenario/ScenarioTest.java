package jp.menkyo.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.people.Population;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MenkyoTest
class ScenarioTest {

    @LocalServerPort
    int port;

    @Autowired
    Applications applications;

    @Autowired
    Payments payments;

    @Test
    void listsTheStoriesWithWhatTheyLeadTo() {
        var stories = LaboratoryClient.read(client().get("/simulator/scenarios"));

        assertThat(stories.findValuesAsText("name"))
                .contains(
                        "registration-ok",
                        "registration-fined",
                        "registration-koseki-inconclusive",
                        "registration-juki-mismatch",
                        "registration-duplicate",
                        "registration-bad-signature",
                        "registration-unpaid",
                        "registration-withdrawn",
                        "correction-marriage",
                        "correction-only",
                        "rewrite-former-surname",
                        "reissue-lost",
                        "reissue-torn",
                        "deletion-own",
                        "deletion-death");
        assertThat(stories.findValuesAsText("name")).doesNotHaveDuplicates();
        assertThat(stories).allSatisfy(story -> {
            assertThat(story.get("title").asText()).isNotBlank();
            assertThat(story.get("expects").asText()).isNotBlank();
        });
    }

    @Test
    void declaresWhatTheStoryIsAbout() {
        var fined = applications.get(play("registration-fined", "")).form().statements();
        var twice = applications.get(play("registration-duplicate", "")).form().statements();

        assertThat(fined.penalties()).hasSize(1);
        assertThat(fined.registeredIn()).isNull();
        assertThat(twice.penalties()).isEmpty();
        assertThat(twice.registeredIn()).isEqualTo("27");
    }

    @Test
    void paysTheFeeOfAGoodApplication() {
        var caseNumber = play("registration-ok", "");

        await().atMost(Duration.ofMinutes(1)).until(() -> payments.settled(caseNumber));
    }

    @Test
    void leavesTheFeeOfTheUnpaidStoryOpen() {
        var caseNumber = play("registration-unpaid", "");

        await().atMost(Duration.ofMinutes(1))
                .until(() -> payments.of(caseNumber).stream().anyMatch(charge -> charge.orderId() != null));
        await().during(Duration.ofSeconds(2)).until(() -> !payments.settled(caseNumber));
    }

    @Test
    void isRefusedWhenTheSignedDocumentWasChanged() {
        var played = LaboratoryClient.read(client().post("/simulator/scenarios/registration-bad-signature", ""));

        assertThat(played.get("receiptNumber").isNull()).isTrue();
        assertThat(played.at("/refused/status").asInt()).isEqualTo(422);
        assertThat(played.at("/refused/code").asText()).startsWith("SIGNATURE_");
    }

    @Test
    void letsTheWantedResidentApply() {
        var forms = List.of(1, 5, 17).stream()
                .map(index -> applications
                        .get(play("registration-unpaid", "{\"resident\": %d}".formatted(index)))
                        .form())
                .toList();

        assertThat(forms)
                .extracting(ApplicationForm::name)
                .containsExactly(
                        Population.resident(1).name(),
                        Population.resident(5).name(),
                        Population.resident(17).name());
    }

    @Test
    void sendsSomebodyElseEveryTime() {
        var first = applications.get(play("registration-unpaid", "")).token();
        var second = applications.get(play("registration-unpaid", "")).token();

        assertThat(first).isNotNull().isNotEqualTo(second);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(client().post("/simulator/scenarios/registration-by-fax", "").statusCode())
                .isEqualTo(404);
        assertThat(client().post("/simulator/scenarios/registration-ok", "{\"resident\": 0}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(client().post("/simulator/scenarios/registration-ok", "{\"number\": \"1\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private CaseNumber play(String scenario, String cast) {
        var answer = client().post("/simulator/scenarios/" + scenario, cast);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new CaseNumber(LaboratoryClient.read(answer).get("receiptNumber").asText());
    }

    private LaboratoryClient client() {
        return new LaboratoryClient(port);
    }
}
