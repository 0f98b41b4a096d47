package jp.menkyo.workflow.worklist.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.note.Mentions;
import jp.menkyo.casefile.note.Mentions.Mention;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Drafts and takeovers as programs meet them. */
@MenkyoTest
class HandoverTest {

    private static final String DRAFT = """
            {"version": 1, "outcome": "PROPOSE_REFUSAL", "answers": {"PROPOSE_REFUSAL": {"reason": "%s"}}}""";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    AuditTrail audit;

    @Autowired
    Mentions mentions;

    private CaseNumber caseNumber;
    private String task;
    private OfficerClient first;

    @BeforeEach
    void openATask() {
        caseNumber = papers.handIn(PaperApplications.ordinary());
        task = office.awaitTask(caseNumber, "Task_Examine");
        first = OfficerClient.signedIn(port, "examiner1");
    }

    @Test
    void aDraftComesBackAtAnotherComputer() {
        assertThat(keep(first, DRAFT.formatted("年限が足りない")).statusCode()).isEqualTo(200);

        var elsewhere = OfficerClient.signedIn(port, "examiner1");
        var draft = elsewhere.json(elsewhere.get(path("/draft")));

        assertThat(draft.at("/draft/answers/PROPOSE_REFUSAL/reason").asText()).isEqualTo("年限が足りない");
        assertThat(elsewhere.change("DELETE", path("/draft"), "").statusCode()).isEqualTo(204);
        assertThat(elsewhere.get(path("/draft")).statusCode()).isEqualTo(204);
    }

    @Test
    void whatMayNotBeKeptIsRefusedWithASentenceAndTheOldDraftStays() {
        keep(first, DRAFT.formatted("年限が足りない"));
        var number = Population.resident(3).number();

        refused(keep(first, DRAFT.formatted("番号は" + number)), 422, "MY_NUMBER", number);
        refused(keep(first, DRAFT.formatted("長".repeat(4001))), 422, "TOO_LONG", "長長");
        refused(keep(first, DRAFT.formatted("x").replace("\"reason\"", "\"shoeSize\"")), 400, "UNKNOWN_FIELD", "zzz");
        refused(keep(first, "{\"version\": 1, \"outcome\": \"SHRUG\"}"), 422, "UNKNOWN_OUTCOME", "zzz");
        refused(keep(first, "{\"version\": 1, \"note\": \"x\"}"), 400, "UNKNOWN_FIELD", "zzz");
        refused(keep(OfficerClient.signedIn(port, "issuer1"), DRAFT.formatted("x")), 403, "WRONG_ROLE", "zzz");

        assertThat(first.get(path("/draft")).body()).contains("年限が足りない");
    }

    @Test
    void aColleagueTakesOverWithAReasonAndTheFormerHolderIsTold() {
        first.post(path("/claim"), "{}");
        keep(first, DRAFT.formatted("年限が足りない"));
        var second = OfficerClient.signedIn(port, "examiner2");

        refused(takeOver(second, "examiner1", " "), 422, "", "zzz");
        assertThat(takeOver(second, "examiner1", "休暇中で期限が近いため").statusCode()).isEqualTo(204);

        var late = first.post(path("/complete"), "{\"version\": 1, \"outcome\": \"PROPOSE_REFUSAL\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("TASK_HELD", "さんが担当しています（令和", "下書き");
        assertThat(keep(first, DRAFT.formatted("年限が足りないと考える")).statusCode()).isEqualTo(200);
        assertThat(first.get(path("/draft")).body()).contains("足りないと考える");
        assertThat(mentions.of("examiner1")).extracting(Mention::caseNumber).contains(caseNumber);
        assertThat(audit.of(caseNumber))
                .filteredOn(entry -> entry.action().equals("TASK_TAKEN_OVER"))
                .extracting(AuditEntry::actor, AuditEntry::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("examiner2", "examiner1"));
    }

    @Test
    void whoeverHoldsItBySomebodyElsesHandIsNotPushedAside() {
        first.post(path("/claim"), "{}");
        var second = OfficerClient.signedIn(port, "examiner2");

        refused(takeOver(second, "approver1", "急ぐため"), 409, "TASK_HELD", "zzz");
        refused(takeOver(OfficerClient.signedIn(port, "issuer1"), "examiner1", "急ぐため"), 403, "WRONG_ROLE", "zzz");
    }

    private HttpResponse<String> keep(OfficerClient officer, String draft) {
        return officer.change("PUT", path("/draft"), draft);
    }

    private HttpResponse<String> takeOver(OfficerClient officer, String holder, String reason) {
        return officer.post(path("/takeover"), "{\"holder\": \"%s\", \"reason\": \"%s\"}".formatted(holder, reason));
    }

    private static void refused(HttpResponse<String> answer, int status, String code, String hidden) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code).doesNotContain(hidden);
    }

    private String path(String act) {
        return "/api/worklist/" + task + act;
    }
}
