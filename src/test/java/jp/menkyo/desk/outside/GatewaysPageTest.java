package jp.menkyo.desk.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.gateway.PaymentService;
import jp.menkyo.gateway.Switchboard;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class GatewaysPageTest {

    private static final AtomicLong RUNNING = new AtomicLong();

    @LocalServerPort
    int port;

    @Autowired
    Switchboard switches;

    @Autowired
    Inquiries inquiries;

    @Autowired
    PaymentService payments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final CaseNumber caseNumber = CaseNumber.of(91, RUNNING.incrementAndGet());

    @AfterEach
    void reopen() {
        switches.reopen("payprovider", "test", "test");
    }

    @Test
    void systemOfficersStopAGatewayAndReopenIt() {
        var officer = OfficerClient.signedIn(port, "sysofficer1");
        assertThat(officer.page("/desk/gateways").body())
                .contains("住基ネット", "情報提供ネットワークシステム", "決済サービス", "ウイルス検査", "停止する");

        assertThat(post(officer, "/desk/gateways/payprovider/stop", "決済会社の保守").statusCode())
                .isEqualTo(302);

        assertThat(officer.page("/desk/gateways").body()).contains("保守のため職員が停止中", "決済会社の保守", "再開する");
        assertThatThrownBy(() -> payments.order(OpaqueId.random("ch"), caseNumber, new Yen(5600)))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        held -> assertThat(held.reason()).isEqualTo("STOPPED"));
        assertThat(inquiries.of(caseNumber)).as("nothing left the house").isEmpty();

        post(officer, "/desk/gateways/payprovider/reopen", "保守が終わった");

        assertThat(payments.order(OpaqueId.random("ch"), caseNumber, new Yen(5600))
                        .orderId())
                .isNotBlank();
        assertThat(audited("payprovider")).endsWith("sysofficer1 GATEWAY_STOPPED", "sysofficer1 GATEWAY_REOPENED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "番号 123456789018 の方の件"})
    void wantsAReasonThatNamesNobody(String reason) {
        var officer = OfficerClient.signedIn(port, "sysofficer1");

        post(officer, "/desk/gateways/payprovider/stop", reason);

        assertThat(switches.stopped("payprovider")).isEmpty();
        assertThat(officer.page("/desk/gateways").body())
                .contains("role=\"alert\"")
                .doesNotContain("123456789018");
    }

    @Test
    void knowsNoOtherGateway() {
        var officer = OfficerClient.signedIn(port, "sysofficer1");

        assertThat(post(officer, "/desk/gateways/fax/stop", "保守").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager1", "sysadmin1"})
    void othersOnlyRead(String username) {
        var reader = OfficerClient.signedIn(port, username);

        assertThat(reader.page("/desk/gateways").statusCode()).isEqualTo(200);
        assertThat(reader.page("/desk/gateways").body()).doesNotContain("停止する");
        assertThat(post(reader, "/desk/gateways/payprovider/stop", "保守").statusCode())
                .isEqualTo(403);
        assertThat(switches.stopped("payprovider")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"examiner1", "reception1", "auditor1"})
    void restOfTheOfficeStaysOut(String username) {
        assertThat(OfficerClient.signedIn(port, username).page("/desk/gateways").statusCode())
                .isEqualTo(403);
    }

    @Test
    void listsCallsAPageAtATimeAndByFilter() {
        for (int n = 0; n < 23; n++) {
            inquiries.add(call(n == 0 ? "TIMEOUT" : "FOUND"));
        }
        var officer = OfficerClient.signedIn(port, "sysofficer1");
        var filter = "/desk/gateways?caseNumber=" + caseNumber;

        var first = officer.page(filter).body();
        assertThat(count(first, "<td>" + caseNumber + "</td>")).isEqualTo(20);
        assertThat(first).contains("次の20件");
        var second = officer.page(filter + "&page=1").body();
        assertThat(count(second, "<td>" + caseNumber + "</td>")).isEqualTo(3);
        assertThat(second).doesNotContain("次の20件");
        var failed = officer.page(filter + "&outcome=FAILURES&gateway=juki").body();
        assertThat(count(failed, "<td>" + caseNumber + "</td>")).isEqualTo(1);
        assertThat(failed).contains("時間内に応答がありません");
        assertThat(officer.page("/desk/gateways?caseNumber=nonsense").body()).contains("受付番号の形が違います");
    }

    private Inquiry call(String outcome) {
        var now = clock.instant();
        return new Inquiry(
                caseNumber, "juki", "FIND_RESIDENT", "JUKI-30-9", OpaqueId.random("rq"), now, now, outcome, null);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static HttpResponse<String> post(OfficerClient client, String path, String reason) {
        var csrf = client.csrf();
        return client.send(client.to(path)
                .header(csrf.get("header").asText(), csrf.get("token").asText())
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8))));
    }

    private List<String> audited(String gateway) {
        return transaction.execute(status -> jdbc.sql(
                        "select actor || ' ' || action from audit.event where subject = ? and actor <> 'system' order by id")
                .param(gateway)
                .query(String.class)
                .list());
    }
}
