package jp.menkyo.workflow.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.demo.DemoStaff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@MenkyoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineRoutesTest {

    private static final String DEFAULT = "/engine/engine/default";

    @LocalServerPort
    int port;

    OfficerClient examiner;
    OfficerClient administrator;

    @BeforeAll
    void signIn() {
        examiner = OfficerClient.signedIn(port, "examiner2");
        administrator = OfficerClient.signedIn(port, "sysadmin1");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /process-definition/key/registration/start",
        "POST, /process-definition/key/registration/submit-form",
        "POST, /process-definition/x/start",
        "PUT, /process-definition/x/suspended",
        "DELETE, /process-definition/x",
        "POST, /deployment/create",
        "DELETE, /deployment/x",
        "POST, /task/create",
        "PUT, /task/x",
        "DELETE, /task/x",
        "POST, /task/x/claim",
        "POST, /task/x/unclaim",
        "POST, /task/x/complete",
        "POST, /task/x/submit-form",
        "POST, /task/x/resolve",
        "POST, /task/x/delegate",
        "POST, /task/x/assignee",
        "POST, /task/x/bpmnError",
        "POST, /task/x/bpmnEscalation",
        "POST, /task/x/comment/create",
        "POST, /task/x/attachment/create",
        "POST, /task/x/identity-links",
        "POST, /task/x/identity-links/delete",
        "PUT, /task/x/variables/y",
        "POST, /task/x/variables",
        "PUT, /task/x/localVariables/y",
        "POST, /task/x/localVariables/y/data",
        "POST, /filter/create",
        "PUT, /filter/x",
        "DELETE, /filter/x",
        "POST, /message",
        "POST, /signal",
        "POST, /condition",
        "POST, /migration/execute",
        "POST, /migration/generate",
        "POST, /process-instance/x/modification",
        "POST, /process-instance/delete",
        "DELETE, /process-instance/x",
        "PUT, /process-instance/suspended",
        "POST, /process-instance/x/variables",
        "PUT, /process-instance/x/variables/y",
        "POST, /process-instance/x/comment/create",
        "POST, /process-instance/message-async",
        "POST, /execution/x/signal",
        "POST, /execution/x/messageSubscriptions/y/trigger",
        "POST, /execution/x/localVariables",
        "POST, /external-task/fetchAndLock",
        "POST, /external-task/x/complete",
        "POST, /job/x/execute",
        "PUT, /job/x/duedate",
        "PUT, /job/suspended",
        "POST, /job/retries",
        "DELETE, /job/x",
        "POST, /batch/x",
        "PUT, /batch/x/suspended",
        "POST, /decision-definition/key/fee/evaluate",
        "POST, /user/create",
        "PUT, /user/examiner2/credentials",
        "PUT, /user/examiner2/profile",
        "DELETE, /user/examiner2",
        "POST, /group/create",
        "PUT, /group/examiner/members/examiner2",
        "POST, /tenant/create",
        "POST, /authorization/create",
        "PUT, /authorization/x",
        "DELETE, /authorization/x",
        "POST, /identity/verify",
        "POST, /identity/password-policy",
        "PUT, /incident/x/annotation",
        "DELETE, /variable-instance/x",
        "PUT, /history/user-operation/x/set-annotation",
        "POST, /history/process-instance/delete",
        "DELETE, /history/process-instance/x",
        "POST, /history/cleanup",
        "POST, /modification/execute",
        "POST, /telemetry/configuration",
        "POST, /no-such-thing"
    })
    void refusesWhateverChangesTheEngine(String method, String path) {
        assertThat(examiner.engine(method, DEFAULT + path, "{}").statusCode()).isEqualTo(403);
        assertThat(administrator.engine(method, DEFAULT + path, "{}").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-definition",
                "/process-instance",
                "/process-instance/x/variables",
                "/task",
                "/task/x/variables",
                "/history/task?maxResults=1",
                "/history/variable-instance",
                "/user",
                "/group",
                "/authorization",
                "/deployment",
                "/job",
                "/incident",
                "/decision-definition",
                "/external-task",
                "/metrics"
            })
    void hidesProcessDataFromOfficers(String path) {
        assertThat(examiner.engine("GET", DEFAULT + path, "").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/plugin/base/default/x",
                "/admin/auth/user/default/login/admin",
                "/admin/setup/default/user/create",
                "/cockpit/plugin/base/default/process-definition/statistics",
                "/engine/engine/other/task"
            })
    void refusesTheRestOfTheWebApplications(String path) {
        assertThat(examiner.engine("GET", path, "").statusCode()).isEqualTo(403);
        assertThat(examiner.engine("POST", path, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void keepsAdminClosedToEverybodyAndCockpitToOfficers() {
        assertThat(examiner.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
        assertThat(administrator.get("/camunda/app/admin/default/").statusCode())
                .isEqualTo(403);
        assertThat(examiner.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(administrator.get("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void offersNoOtherInterfaceOfTheEngine() {
        assertThat(administrator.get("/engine-rest/engine").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /filter?firstResult=0&maxResults=2000",
        "GET, /filter/count",
        "GET, /user/examiner2/profile",
        "GET, /group/count?member=examiner2"
    })
    void answersWhatTheTasklistAsks(String method, String path) {
        assertThat(examiner.engine(method, DEFAULT + path, "").statusCode()).isEqualTo(200);
    }

    @Test
    void limitsTheSizeOfAnswers() {
        assertThat(examiner.engine("GET", DEFAULT + "/filter?firstResult=0&maxResults=1001", "")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void demandsTheWebApplicationsOwnToken() {
        var officer = OfficerClient.signedIn(port, "approver1");
        var filters = officer.json(officer.engine("GET", DEFAULT + "/filter?firstResult=0&maxResults=5", ""));
        var list =
                "/camunda/api" + DEFAULT + "/filter/" + filters.get(0).get("id").asText() + "/count";

        var answer = officer.send(officer.to(list)
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isIn(401, 403);
    }

    @Test
    void signsOutThroughTheTasklistsButton() {
        var officer = OfficerClient.signedIn(port, "issuer1");
        assertThat(officer.signIn("issuer1", DemoStaff.passwordOf("issuer1")).statusCode())
                .isEqualTo(204);

        assertThat(officer.engine("POST", "/admin/auth/user/default/logout", "").statusCode())
                .isEqualTo(204);
        assertThat(officer.get("/api/me").statusCode()).isEqualTo(401);
    }
}
