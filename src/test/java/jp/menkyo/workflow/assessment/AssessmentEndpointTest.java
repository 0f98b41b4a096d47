package jp.menkyo.workflow.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.fee.FeeTable;
import jp.menkyo.shared.person.Prefecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The question as a stranger asks it: over HTTP, without a sign-in, a session or a token. */
@MenkyoTest
class AssessmentEndpointTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    int port;

    @Autowired
    FeeTable fees;

    @Autowired
    JdbcClient jdbc;

    @Test
    void answersAStrangerWithTheAmountOfTheFeeTable() throws Exception {
        var answer = post(AssessmentFixture.ORDINARY);
        var body = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body.path("competent").asBoolean()).isTrue();
        assertThat(body.path("competentPrefecture").asText()).isEqualTo("13");
        assertThat(body.path("applicationClass").asText()).isEqualTo("10");
        assertThat(body.path("outcome").asText()).isEqualTo("ACCEPTABLE");
        assertThat(body.path("targetIssueDate").asText()).isEqualTo("2025-06-11");
        assertThat(body.path("deadline").isNull()).isTrue();
        var due = fees.of(new Prefecture("13"), FeeCode.NEW, LocalDate.of(2025, 6, 2));
        assertThat(body.path("fee"))
                .isEqualTo(JSON.readTree("{\"code\":\"NEW\",\"yen\":%d,\"exempt\":false,\"unconfirmed\":%b}"
                        .formatted(due.yen().amount(), due.unconfirmed())));
        assertThat(body.path("documents").path(0).path("code").asText()).isEqualTo("APPLICATION");
        assertThat(body.path("rules").path(0).path("id").asText()).isEqualTo("COMP-01");
    }

    @Test
    void leavesNoTraceInTheEngine() throws Exception {
        var before = decisionsKept();

        post(AssessmentFixture.ORDINARY);

        assertThat(decisionsKept()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {"procedure": "NEW", "receivedOn": "2025-06-02", "name": "x"}                       | 400 | UNKNOWN_FIELD               | name
                    {"procedure": "NEW", "receivedOn": "2025-06-02", "linkage": {"myNumber": "x"}}      | 400 | UNKNOWN_FIELD               | linkage.myNumber
                    {"receivedOn": "2025-06-02"}                                                        | 422 | INVALID_VALUE               | procedure
                    {"procedure": "NEW"}                                                                | 422 | INVALID_VALUE               | receivedOn
                    {"procedure": "NEW", "receivedOn": "2025-02-30"}                                    | 400 | INVALID_VALUE               | receivedOn
                    {"procedure": "MARRY", "receivedOn": "2025-06-02"}                                  | 400 | INVALID_VALUE               | procedure
                    {"procedure": "DELETION", "receivedOn": "2025-06-02"}                               | 422 | INVALID_VALUE               | deletion.kind
                    {"procedure": "CHANGE", "receivedOn": "2025-06-02", "change": {"kinds": ["MARRY"]}} | 400 | INVALID_VALUE               | change.kinds.[0]
                    {"procedure": "REISSUE", "receivedOn": "1999-06-02", "certificate": "TORN"}         | 422 | FEE_UNKNOWN                 |
                    {"procedure": "NEW", "receivedOn": "1999-06-02", "qualification": {"route": "EXAM", "month": "1988-11"}} | 422 | FEE_UNKNOWN |
                    {"procedure":                                                                       | 400 | UNREADABLE                  |
                    """)
    void refusesWithAProblemDocument(String question, int status, String code, String field) throws Exception {
        var answer = post(question);
        var body = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(body.path("code").asText()).isEqualTo(code);
        assertThat(body.path("title").asText()).endsWith("。");
        assertThat(body.path("errors").path(0).path("field").asText(null)).isEqualTo(field);
    }

    /** The rules of an example are only some of those that fire, and its papers only some of those needed. */
    @Test
    void isDescribedWithExamplesThatWork() throws Exception {
        var operation = get("/v3/api-docs").at("/paths/~1api~1assessments/post");
        var questions = operation.at("/requestBody/content/application~1json/examples");
        var answers = operation.at("/responses/200/content/application~1json/examples");

        assertThat(questions.fieldNames()).toIterable().containsExactlyInAnyOrder("新規免許", "訂正・書換", "再交付");
        for (var name : names(questions)) {
            var answer = post(value(questions, name).toString());
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            var expected = (ObjectNode) value(answers, name);
            var given = (ObjectNode) JSON.readTree(answer.body());
            assertThat(given.remove("documents")).as(name).containsAll(expected.remove("documents"));
            assertThat(given.remove("rules")).as(name).containsAll(expected.remove("rules"));
            assertThat(given).as(name).isEqualTo(expected);
        }
        assertThat(operation.path("responses").has("422")).isTrue();
    }

    private static List<String> names(JsonNode examples) {
        var names = new ArrayList<String>();
        examples.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode value(JsonNode examples, String name) throws Exception {
        var value = examples.path(name).path("value");
        return value.isTextual() ? JSON.readTree(value.asText()) : value;
    }

    private long decisionsKept() {
        return jdbc.sql("select count(*) from engine.act_hi_decinst")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> post(String question) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/assessments"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private JsonNode get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }
}
