package jp.menkyo.workflow.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import jp.menkyo.workflow.worklist.item.WorkItemCare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The work list as the table in the Tasklist uses it, over HTTP. */
@MenkyoTest
class WorklistTableTest {

    @LocalServerPort
    int port;

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    @Autowired
    WorkItemCare care;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber caseNumber;
    private String taskId;
    private OfficerClient treasurer;

    @BeforeEach
    void anApplicationWaitsForItsFee() {
        caseNumber = papers.handIn(PaperApplications.ordinary());
        taskId = office.awaitTask(caseNumber, "Task_ReceiveFee");
        treasurer = OfficerClient.signedIn(port, "treasurer1");
    }

    @Test
    void findsACaseByNumberNameKanaAndBirthDate() {
        var line = search(treasurer, "group", caseNumber.value()).get("items").get(0);
        var words =
                List.of(line.get("holderName").asText(), line.get("holderKana").asText());

        assertThat(line.get("taskId").asText()).isEqualTo(taskId);
        assertThat(line.get("procedureName").asText()).isEqualTo("新規免許");
        assertThat(line.get("paid").asBoolean()).isFalse();
        assertThat(words).allSatisfy(word -> {
            assertThat(found(treasurer, "all", word))
                    .as("both parts of " + word)
                    .contains(taskId);
            assertThat(found(treasurer, "all", word.split("　")[1]))
                    .as("given part")
                    .contains(taskId);
        });
        assertThat(found(treasurer, "group", "該当しない氏名")).isEmpty();
        assertThat(found(OfficerClient.signedIn(port, "issuer1"), "all", caseNumber.value()))
                .as("somebody else's task")
                .isEmpty();
    }

    @Test
    void goesOnAfterTheLineThatThePageBeforeNamed() {
        papers.handIn(PaperApplications.ordinary());
        var first = json(treasurer, treasurer.get("/api/worklist?queue=all&sort=-caseNumber&size=1"));
        var next = first.get("next").asText();

        var second = json(treasurer, treasurer.get("/api/worklist?queue=all&sort=-caseNumber&size=1&after=" + next));

        assertThat(next).isEqualTo(first.at("/items/0/taskId").asText());
        assertThat(second.at("/items/0/caseNumber").asText())
                .isLessThan(first.at("/items/0/caseNumber").asText());
        assertThat(treasurer.get("/api/worklist?after=gone").body()).contains("PLACE_GONE", "先頭のページ");
        assertThat(treasurer.get("/api/worklist?page=600").body()).contains("次のページ");
    }

    @Test
    void tasksFromBeforeAreFoundByTheirGivenNameAsWell() {
        var given = search(treasurer, "all", caseNumber.value())
                .at("/items/0/holderName")
                .asText()
                .split("　")[1];
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update workflow.work_item set given_key = '', kana_given_key = '', folded = false where task_id = ?")
                .param(taskId)
                .update());
        assertThat(found(treasurer, "all", given)).doesNotContain(taskId);

        care.fold();

        assertThat(found(treasurer, "all", given)).contains(taskId);
    }

    @Test
    void answersOnlyWhatTheFilterAsksFor() {
        assertThat(filtered("{\"procedures\":[\"NEW\",\"CHANGE\"],\"paid\":false}"))
                .contains(taskId);
        assertThat(filtered("{\"paid\":true}")).doesNotContain(taskId);
        assertThat(filtered("{\"steps\":[\"Task_Issue\"]}")).isEmpty();
        assertThat(filtered("{\"flags\":[\"LATE\",\"WAITING\"]}")).doesNotContain(taskId);
        assertThat(treasurer
                        .post("/api/worklist/search", "{\"queue\":\"all\",\"filter\":{\"flags\":[\"X\"]}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsTheManagerTheWorkOfOneOfficer() {
        var manager = OfficerClient.signedIn(port, "manager1");
        treasurer.post("/api/worklist/" + taskId + "/claim", "{}");

        assertThat(ofOfficer(manager, "treasurer1")).containsExactly(taskId);
        assertThat(ofOfficer(manager, "examiner1")).isEmpty();
    }

    private List<String> ofOfficer(OfficerClient reader, String officer) {
        var body = "{\"queue\":\"all\",\"text\":\"%s\",\"filter\":{\"officer\":\"%s\"}}"
                .formatted(caseNumber.value(), officer);
        return ids(json(reader, reader.post("/api/worklist/search", body)));
    }

    @Test
    void claimsManyWithAnAnswerForEach() {
        var other = OfficerClient.signedIn(port, "examiner1");
        var before = counts(treasurer);

        var results = json(
                        treasurer,
                        treasurer.post("/api/worklist/claims", "{\"taskIds\":[\"%s\",\"gone\"]}".formatted(taskId)))
                .get("results");

        assertThat(results.get(0).get("done").asBoolean()).isTrue();
        assertThat(results.get(0).get("caseNumber").asText()).startsWith("R");
        assertThat(results.get(1).get("code").asText()).isEqualTo("TASK_NOT_FOUND");
        assertThat(results.get(1).get("caseNumber").isNull()).isTrue();
        assertThat(counts(treasurer).get("mine").asLong())
                .isEqualTo(before.get("mine").asLong() + 1);
        assertThat(found(treasurer, "mine", caseNumber.value())).containsExactly(taskId);
        assertThat(other.post("/api/worklist/claims", "{\"taskIds\":[\"%s\"]}".formatted(taskId))
                        .body())
                .contains("WRONG_ROLE");
    }

    @Test
    void onlyManagersAssignAndTheySayWhy() {
        var manager = OfficerClient.signedIn(port, "manager1");
        var found = "{\"found\":{\"queue\":\"all\",\"text\":\"%s\"},\"username\":\"treasurer1\",\"reason\":\"%s\"}";

        assertThat(treasurer
                        .post("/api/worklist/assignments", found.formatted(caseNumber, "不在"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.post("/api/worklist/assignments", found.formatted(caseNumber, ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(manager.post("/api/worklist/assignments", found.formatted(caseNumber, "担当の不在"))
                        .body())
                .contains(taskId, "\"done\":true");
        assertThat(found(treasurer, "mine", caseNumber.value())).containsExactly(taskId);
    }

    @Test
    void tellsWhetherAQueueChanged() {
        var first = treasurer.get("/api/worklist/changes");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(changes(tag)).isEqualTo(304);

        treasurer.post("/api/worklist/" + taskId + "/claim", "{}");

        assertThat(changes(tag)).isEqualTo(200);
    }

    @Test
    void keepsColumnsAndFiltersOnTheServer() {
        var layout = "{\"queue\":\"mine\",\"sort\":\"-receivedOn\",\"columns\":[\"holderKana\",\"caseNumber\"]}";
        put("/api/worklist/layout", layout);
        assertThat(treasurer.get("/api/worklist/layout").body()).isEqualTo(layout);
        assertThat(put("/api/worklist/layout", "{\"queue\":\"mine\",\"sort\":\"dueOn\",\"columns\":[\"x\"]}"))
                .isEqualTo(400);

        var shared =
                "{\"name\":\"窓口の急ぎ\",\"shared\":true,\"filter\":{\"flags\":[\"LATE\"],\"procedures\":[\"NEW\",\"CHANGE\"]}}";
        assertThat(treasurer.post("/api/worklist/filters", shared).statusCode()).isEqualTo(403);
        var manager = OfficerClient.signedIn(port, "manager1");
        var id = json(manager, manager.post("/api/worklist/filters", shared))
                .get("id")
                .asText();
        assertThat(treasurer.get("/api/worklist/filters").body()).contains(id, "窓口の急ぎ", "\"mine\":false");
        assertThat(delete(treasurer, id)).isEqualTo(404);
        assertThat(delete(manager, id)).isEqualTo(204);
    }

    @Test
    void finishedWorkIsFoundAgainAndItsReopeningIsAManagersDecision() {
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");

        var line = search(treasurer, "done", caseNumber.value()).get("items").get(0);
        assertThat(line.get("paid").asBoolean()).as("by the ledger").isTrue();
        assertThat(line.get("endedOn").isNull()).isFalse();
        var path = "/api/worklist/" + taskId + "/reopening";
        assertThat(OfficerClient.signedIn(port, "examiner1")
                        .post(path, "{\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(treasurer.post(path, "{\"reason\":\"金額を誤った\"}").statusCode()).isEqualTo(201);
        assertThat(treasurer.post(path, "{\"reason\":\"もう一度\"}").statusCode()).isEqualTo(409);

        var manager = OfficerClient.signedIn(port, "manager1");
        var id = StreamSupport.stream(
                        json(manager, manager.get("/api/worklist/reopenings")).spliterator(), false)
                .filter(request -> request.get("caseNumber").asText().equals(caseNumber.value()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        assertThat(counts(manager).get("reopenings").asLong()).isPositive();
        assertThat(counts(treasurer).get("reopenings").asLong())
                .as("not a manager's")
                .isZero();
        assertThat(manager.page("/desk").body()).contains("再開の申出");
        var answer = "/api/worklist/reopenings/" + id + "/answer";
        assertThat(treasurer
                        .post(answer, "{\"answer\":\"DECLINED\",\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.post(answer, "{\"answer\":\"TAKEN_UP\",\"reason\":\"還付で直します\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(treasurer.get("/api/worklist/reopenings").body()).contains("還付で直します");
    }

    @Test
    void aListTakenAwayIsTheListShown() {
        var file = treasurer.post("/api/worklist/file", wanted("group", caseNumber.value()));

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("worklist.csv"));
        assertThat(file.body().lines()).hasSize(2).last().asString().contains(caseNumber.value(), "新規免許", "営業日");
    }

    @Test
    void aFileHasTheColumnsThatWereChosen() {
        var wanted = "{\"queue\":\"group\",\"text\":\"" + caseNumber + "\",\"columns\":[%s],\"format\":\"%s\"}";

        var csv = treasurer.post("/api/worklist/file", wanted.formatted("\"dueOn\",\"caseNumber\"", "csv"));
        assertThat(csv.body().lines().findFirst().orElseThrow()).endsWith("\"期限\",\"残り\",\"受付番号\"");
        var xlsx = treasurer.post("/api/worklist/file", wanted.formatted("\"caseNumber\"", "xlsx"));
        assertThat(xlsx.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("worklist.xlsx");
        assertThat(treasurer
                        .post("/api/worklist/file", wanted.formatted("\"x\"", "csv"))
                        .body())
                .contains("示された列から");
        assertThat(treasurer
                        .post("/api/worklist/file", wanted.formatted("\"paid\"", "pdf"))
                        .body())
                .contains("csv か xlsx");
    }

    @Test
    void whoeverHasTasksBeginsWithThem() {
        assertThat(treasurer.page("/").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/camunda/app/tasklist/default/#/table"));
        assertThat(OfficerClient.signedIn(port, "auditor1").page("/").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/desk"));
    }

    private int changes(String tag) {
        return treasurer
                .send(treasurer.to("/api/worklist/changes").header("If-None-Match", tag))
                .statusCode();
    }

    private int put(String path, String json) {
        var csrf = treasurer.csrf();
        return treasurer
                .send(treasurer
                        .to(path)
                        .header(csrf.get("header").asText(), csrf.get("token").asText())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json)))
                .statusCode();
    }

    private static int delete(OfficerClient by, String id) {
        var csrf = by.csrf();
        return by.send(by.to("/api/worklist/filters/" + id)
                        .header(csrf.get("header").asText(), csrf.get("token").asText())
                        .DELETE())
                .statusCode();
    }

    private static JsonNode counts(OfficerClient officer) {
        return json(officer, officer.get("/api/worklist/changes"));
    }

    private List<String> filtered(String filter) {
        var body = "{\"queue\":\"all\",\"text\":\"%s\",\"filter\":%s}".formatted(caseNumber, filter);
        return ids(json(treasurer, treasurer.post("/api/worklist/search", body)));
    }

    private static List<String> found(OfficerClient officer, String queue, String text) {
        return ids(search(officer, queue, text));
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items").findValuesAsText("taskId");
    }

    private static JsonNode search(OfficerClient officer, String queue, String text) {
        return json(officer, officer.post("/api/worklist/search", wanted(queue, text)));
    }

    private static String wanted(String queue, String text) {
        return "{\"queue\":\"%s\",\"text\":\"%s\",\"sort\":\"-receivedOn\",\"size\":100}".formatted(queue, text);
    }

    private static JsonNode json(OfficerClient officer, java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return officer.json(answer);
    }
}
