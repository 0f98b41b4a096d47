package jp.menkyo.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.alarm.AlarmKind;
import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.gateway.exchange.Exchanges;
import jp.menkyo.gateway.reconciliation.ReconciliationWork;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.simulator.scenario.Plays;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MenkyoTest
class ExchangePagesTest {

    /** The network has no record of it, and no other test asks in it. */
    private static final YearMonth OWN_MONTH = YearMonth.of(2021, 7);

    private static final Pattern OPEN = Pattern.compile("/desk/exchanges/reconciliation/([0-9]+)/explanation");

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Plays plays;

    @Autowired
    Exchanges exchanges;

    @Autowired
    ReconciliationWork work;

    @Autowired
    GatewayAlarms alarms;

    @Test
    void listsExchangesWithoutThePeople() {
        var caseNumber = plays.play("correction-marriage").orElseThrow();
        office.awaitTask(caseNumber, "Task_Examine");

        var page = page("auditor1", "/desk/exchanges");

        assertThat(page)
                .contains(caseNumber.value(), "法務大臣・名簿の訂正", "本籍地都道府県、氏名・振り仮名、氏名の変更", "番号法第19条第8号", "戸籍を確認")
                .doesNotContain("早乙女", "nc_");
        assertThat(page("auditor1", "/desk/exchanges?month=2001-02")).contains("この月の照会はありません");
        assertThat(page("auditor1", "/desk/exchanges?month=nonsense&page=-3")).contains(caseNumber.value());
    }

    @Test
    void reconcilesAMonthAndRecordsWhyItDiffers() {
        var subject = new Exchanges.Subject(
                CaseNumber.of(93, 8), "MINISTER_OF_JUSTICE", "ROSTER_DELETION", Set.of(FamilyData.DEATH), "MYNA-19-8");
        exchanges.placed(subject, "nc_a", OpaqueId.random("pn"), Instant.parse("2021-07-15T03:00:00Z"));
        var officer = OfficerClient.signedIn(port, "sysofficer1");

        var asked = officer.form("/desk/exchanges/reconciliation", "month", OWN_MONTH.toString());
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(page(officer)).contains(WarekiDate.display(OWN_MONTH) + "分の照合を始めます");
        work.goOn();

        var page = page(officer);
        assertThat(page).contains("当方1件・相手方0件、相違1件", "相手方に記録がない", "登録の抹消　法務大臣　死亡　MYNA-19-8", "未解明");
        var first = OPEN.matcher(page);
        assertThat(first.find()).isTrue();
        var explain = "/desk/exchanges/reconciliation/" + first.group(1) + "/explanation";
        officer.form(explain, "explanation", " ");
        assertThat(page(officer)).contains("300字以内で入力してください");
        officer.form(explain, "explanation", "番号は123456789018でした");
        assertThat(page(officer)).contains("個人番号と思われる数字").doesNotContain("123456789018");
        officer.form(explain, "explanation", "相手方の訂正待ち");
        assertThat(page(officer)).contains("相違の理由を記録しました", "相手方の訂正待ち", "解明済み");
        assertThat(page("auditor1", "/desk/exchanges/reconciliation"))
                .contains("相手方の訂正待ち")
                .doesNotContain("理由を記録する");
    }

    @Test
    void showsAlarmsUntilSomebodyHasLooked() {
        var caseNumber = CaseNumber.of(93, 7);
        alarms.raise(AlarmKind.NOT_ON_OUR_LIST, caseNumber, "DEATH");
        alarms.raise(AlarmKind.NOT_ON_OUR_LIST, caseNumber, "DEATH");
        var officer = OfficerClient.signedIn(port, "sysofficer1");
        var alarm = alarms.page(0).alarms().stream()
                .filter(one -> caseNumber.equals(one.caseNumber()))
                .toList();
        assertThat(alarm).hasSize(1);
        assertThat(officer.page("/desk").body()).contains("未確認の警報");
        assertThat(officer.page("/desk/exchanges/alarms").body())
                .contains(caseNumber.value(), "照会許可リストにない照会を止めました", "死亡");

        officer.form("/desk/exchanges/alarms/" + alarm.get(0).id() + "/seen");

        assertThat(alarms.page(0).alarms())
                .filteredOn(one -> caseNumber.equals(one.caseNumber()))
                .singleElement()
                .satisfies(one -> assertThat(one.seen().by()).isEqualTo("sysofficer1"));
    }

    @Test
    void handsOutThePublicHalvesOnly() {
        assertThat(OfficerClient.signedIn(port, "sysofficer1")
                        .get("/desk/exchanges/public-keys")
                        .body())
                .contains("P-256")
                .doesNotContain("\"d\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"examiner1", "approver1", "manager1", "sysadmin1", "number1"})
    void staysClosedToOthers(String username) {
        var officer = OfficerClient.signedIn(port, username);

        assertThat(officer.page("/desk/exchanges").statusCode()).isEqualTo(403);
        assertThat(officer.page("/desk/exchanges/reconciliation").statusCode()).isEqualTo(403);
        assertThat(officer.page("/desk/exchanges/alarms").statusCode()).isEqualTo(403);
        assertThat(officer.page("/desk").body()).doesNotContain("情報連携の点検");
    }

    @Test
    void letsAuditorsLookAndChangeNothing() {
        var auditor = OfficerClient.signedIn(port, "auditor1");

        assertThat(auditor.form("/desk/exchanges/reconciliation", "month", "2026-01")
                        .statusCode())
                .isEqualTo(403);
        assertThat(auditor.form("/desk/exchanges/alarms/1/seen").statusCode()).isEqualTo(403);
        assertThat(auditor.page("/desk/exchanges/reconciliation").body()).doesNotContain("照合する月");
    }

    private String page(String username, String path) {
        return OfficerClient.signedIn(port, username).page(path).body();
    }

    private static String page(OfficerClient officer) {
        return officer.page("/desk/exchanges/reconciliation").body();
    }
}
