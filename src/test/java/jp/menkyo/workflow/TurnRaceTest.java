package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.AtOnce;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.portal.PortalClient;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cases about one licence that come, and go, at the same moment: one has its turn, and nobody is forgotten. */
@MenkyoTest
class TurnRaceTest {

    private static final String EXAMINE = "Task_Examine";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Officers officers;

    @Autowired
    PaperApplications papers;

    @Autowired
    PortalClient portal;

    @Autowired
    LicenceHolders holders;

    @Autowired
    CaseFiles cases;

    @Autowired
    Findings findings;

    @Autowired
    Registry registry;

    @Autowired
    Aftermath aftermath;

    @Autowired
    ObjectMapper json;

    @Autowired
    Clock clock;

    /** The holder sends the change from home and hands it in at the counter, too. */
    @RepeatedTest(2)
    void letsTheSecondOfTwoEqualFilingsWaitAndSayForWhich() {
        var licence = holders.enter();
        var form = LicenceForms.renamed(licence, "新羽", today().minusDays(10), false);
        var reception = OfficerClient.signedIn(port, "reception1");
        var filed = AtOnce.both(
                () -> new CaseNumber(portal.submit(form, MyNumbers.nextDigits(), List.of())),
                () -> atTheCounter(reception, form));

        var first = firstOf(filed);
        var second = filed.get(first.equals(filed.get(0)) ? 1 : 0);
        office.awaitPlace(second, "Event_TurnGiven");
        assertThat(office.openTasks(second)).isEmpty();
        assertThat(standing(second).path("waitsFor").asText()).isEqualTo(first.value());
        assertThat(standing(first).path("waitsFor").isNull()).isTrue();

        officers.grant(first);
        assertThat(office.awaitEnd(first)).isEqualTo("EndEvent_RosterCorrected");
        office.awaitTask(second, EXAMINE);
        assertThat(findings.latest(second, Finding.Source.ROSTER).orElseThrow().result())
                .as("nothing is left to correct")
                .isEqualTo("MATCH");
        assertThat(registry.history(licence.number()))
                .extracting(Licence.Entry::caseNumber)
                .endsWith(first)
                .doesNotContain(second);
        filed.forEach(aftermath::isClean);
    }

    /** The case that has its turn is closed while the next in the queue is withdrawn: the one after it goes on. */
    @RepeatedTest(3)
    void forgetsNobodyWhenTwoCasesGiveTheLicenceFree() {
        var licence = holders.enter();
        var working = file(licence, "新一");
        office.awaitTask(working, EXAMINE);
        var next = file(licence, "新二");
        office.awaitPlace(next, "Event_TurnGiven");
        var last = file(licence, "新三");
        office.awaitPlace(last, "Event_TurnGiven");
        office.complete(working, EXAMINE, "examiner1", "PROPOSE_REGISTRATION");
        office.awaitTask(working, "Task_Approve");

        AtOnce.both(
                () -> {
                    office.complete(working, "Task_Approve", "approver1", "APPROVE_REGISTRATION");
                    return working;
                },
                () -> {
                    office.withdraw(next);
                    return next;
                });

        office.awaitState(working, CaseState.CORRECTED);
        office.awaitState(next, CaseState.WITHDRAWN);
        officers.grant(last);
        assertThat(office.awaitEnd(last)).isEqualTo("EndEvent_RosterCorrected");
        assertThat(registry.history(licence.number()))
                .extracting(Licence.Entry::caseNumber)
                .endsWith(working, last);
        List.of(working, next, last).forEach(aftermath::isClean);
    }

    private CaseNumber file(Licence licence, String surname) {
        return papers.handIn(LicenceForms.renamed(licence, surname, today().minusDays(10), false));
    }

    private CaseNumber atTheCounter(OfficerClient reception, ApplicationForm form) {
        ObjectNode paper = json.createObjectNode().put("channel", "COUNTER").put("receivedOn", today().toString());
        paper.set("form", json.valueToTree(form));
        paper.putObject("checks")
                .put("properlyObtained", true)
                .putArray("identityProofs")
                .add("DRIVING_LICENCE");
        var answer = reception.post("/api/counter/applications", paper.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(reception.json(answer).path("receiptNumber").asText());
    }

    private CaseNumber firstOf(List<CaseNumber> filed) {
        org.awaitility.Awaitility.await()
                .until(() ->
                        filed.stream().anyMatch(each -> office.openTasks(each).contains(EXAMINE)));
        return filed.stream()
                .filter(each -> office.openTasks(each).contains(EXAMINE))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode standing(CaseNumber caseNumber) {
        var examiner = OfficerClient.signedIn(port, "examiner1");
        return examiner.json(examiner.get("/api/cases/" + caseNumber)).path("standing");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
