package jp.menkyo.desk.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.demo.MailCatcher;
import jp.menkyo.notification.Notice;
import jp.menkyo.notification.NoticeState;
import jp.menkyo.notification.Notices;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.payprovider.PayproviderSimulator;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a system officer sees of messages that do not get through, and what she may do about them. */
@MenkyoTest
class MessagesPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Faults faults;

    @Autowired
    Office office;

    @Autowired
    CaseFiles cases;

    @Autowired
    Notices notices;

    @Autowired
    MailCatcher mails;

    @Autowired
    AuditTrail audit;

    @Autowired
    PayproviderSimulator payprovider;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private OfficerClient officer;

    @BeforeEach
    void signIn() {
        officer = OfficerClient.signedIn(port, "sysofficer1");
    }

    @AfterEach
    void repair() {
        faults.clear();
        mails.mails();
    }

    @Test
    void anOrderThatDoesNotGetThroughIsSentAgainOnceHoweverOftenSomebodyClicks() {
        faults.set("payprovider", Fault.RESET, null);
        var caseNumber = play("registration-unpaid");
        await().untilAsserted(() -> assertThat(page(caseNumber)).contains("納付の注文", "通信が途中で切れました", "次は"));
        var key = key(caseNumber, "ORDER");
        faults.clear();

        var first = replay("GATEWAY", "payprovider " + key);
        var second = replay("GATEWAY", "payprovider " + key);

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(302);
        await().untilAsserted(() -> assertThat(page(caseNumber)).doesNotContain("納付の注文"));
        assertThat(payprovider.server().effects().of(key))
                .as("orders at the other side")
                .isEqualTo(1);
        assertThat(acts(caseNumber).stream().filter("CASE_ASKS_AGAIN"::equals)).hasSize(1);
        assertThat(officer.page("/desk/messages?all=true&caseNumber=" + caseNumber)
                        .body())
                .contains("オンライン申請", "納付の注文", "完了");
    }

    @Test
    void aMailThatDoesNotGetThroughIsGivenUpWithAReasonAndTheCaseGoesOn() {
        switchMail(Fault.DOWN);
        var caseNumber = play("registration-withdrawn");
        await().untilAsserted(() -> assertThat(page(caseNumber)).contains("メールサーバーに接続できません"));
        var notice = notices.of(caseNumber).get(0);

        post("/desk/messages/give-up", Map.of("kind", "MAIL", "id", notice.id().value(), "reason", ""));
        assertThat(state(caseNumber)).isEqualTo(NoticeState.QUEUED);
        post("/desk/messages/give-up", Map.of("kind", "MAIL", "id", notice.id().value(), "reason", "郵送に切り替える"));

        assertThat(state(caseNumber)).isEqualTo(NoticeState.GIVEN_UP);
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(acts(caseNumber)).contains("NOTICE_GIVEN_UP");
        assertThat(page(caseNumber)).doesNotContain(notice.id().value());
    }

    @Test
    void showsNoContentAndNoAddress() {
        switchMail(Fault.DOWN);
        var caseNumber = play("registration-withdrawn");
        await().untilAsserted(() -> assertThat(page(caseNumber)).contains("取下げの受理のお知らせ"));
        Notice notice = notices.of(caseNumber).get(0);

        assertThat(page(caseNumber))
                .doesNotContain(notice.email(), notice.recipientName(), notice.body())
                .doesNotContain(cases.get(caseNumber).name().surname() + "　");
    }

    @Test
    void aPersonSettlesAMailNobodyKnowsAbout() {
        switchMail(Fault.DOWN);
        var caseNumber = play("registration-withdrawn");
        await().untilAsserted(() -> assertThat(page(caseNumber)).contains("メールサーバーに接続できません"));
        var id = notices.of(caseNumber).get(0).id().value();
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update notification.notice set state = 'UNKNOWN', reason = 'NO_ANSWER' where id = ?")
                .param(id)
                .update());
        assertThat(page(caseNumber)).contains("結果不明", "届いていた");

        post("/desk/messages/settle", Map.of("kind", "MAIL", "id", id, "arrived", "true"));

        assertThat(state(caseNumber)).isEqualTo(NoticeState.SENT);
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
    }

    @Test
    void othersStayOut() {
        for (var username : new String[] {"manager1", "sysadmin1", "examiner1"}) {
            assertThat(OfficerClient.signedIn(port, username)
                            .page("/desk/messages")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private void switchMail(Fault fault) {
        faults.set("mail", fault, null);
        mails.followTheSwitch();
    }

    private CaseNumber play(String scenario) {
        var answer = new LaboratoryClient(port).post("/simulator/scenarios/" + scenario, "{}");
        return new CaseNumber(LaboratoryClient.read(answer).get("receiptNumber").asText());
    }

    private String page(CaseNumber caseNumber) {
        return officer.page("/desk/messages?caseNumber=" + caseNumber).body();
    }

    private NoticeState state(CaseNumber caseNumber) {
        return notices.of(caseNumber).get(0).state();
    }

    private java.util.List<String> acts(CaseNumber caseNumber) {
        return audit.of(caseNumber).stream().map(AuditEntry::action).toList();
    }

    private String key(CaseNumber caseNumber, String operation) {
        return transaction.execute(
                status -> jdbc.sql("select key from gateway.sent_message where case_number = ? and operation = ?")
                        .params(caseNumber.value(), operation)
                        .query(String.class)
                        .single());
    }

    private HttpResponse<String> replay(String kind, String id) {
        return post("/desk/messages/replay", Map.of("kind", kind, "id", id));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var csrf = officer.csrf();
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return officer.send(officer.to(path)
                .header(csrf.get("header").asText(), csrf.get("token").asText())
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
