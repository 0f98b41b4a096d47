package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.finding.AppliedRules;
import jp.menkyo.casefile.finding.AppliedRules.AppliedRule;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.scenario.Plays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Before an inquiry leaves: the code of the person, and the permit. */
@MenkyoTest
class NetworkPermitTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Plays plays;

    @Autowired
    Faults faults;

    @Autowired
    CaseFiles cases;

    @Autowired
    Findings findings;

    @Autowired
    AppliedRules rules;

    @AfterEach
    void repair() {
        faults.clear();
    }

    /** AC-46. */
    @Test
    void acquiresTheCodeFirstAndWaitsForItWithoutFailing() {
        faults.set("juki", Fault.CODE_PENDING, null);
        var caseNumber = plays.play("registration-ok").orElseThrow();
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(cases.get(caseNumber).waiting()).isNotNull());
        assertThat(cases.get(caseNumber).waiting().gateway()).isEqualTo("infonet");
        assertThat(cases.get(caseNumber).waiting().reason()).isEqualTo("CODE_PENDING");
        assertThat(page("examiner1", "/desk/cases/" + caseNumber.value())).contains("照会に使う符号がまだできていません");

        faults.clear();
        office.awaitTask(caseNumber, "Task_Examine");

        assertThat(cases.get(caseNumber).waiting()).isNull();
        assertThat(findings.latest(caseNumber, Finding.Source.KOSEKI))
                .map(Finding::result)
                .hasValue("ONE_CURRENT");
        assertThat(rules.of(caseNumber)).extracting(AppliedRule::rule).contains("PERM-01", "PERM-02");
        assertThat(page("examiner1", "/desk/cases/" + caseNumber.value() + "/decisions"))
                .contains("番号法19条8号", "要確認");
    }

    /** AC-45. */
    @Test
    void asksNothingWithoutAPermitTellsItAndRaisesTheAlarm() {
        faults.set("infonet", Fault.PERMIT_REFUSED, null);
        var caseNumber = plays.play("registration-ok").orElseThrow();

        office.awaitTask(caseNumber, "Task_Examine");

        var path = "/desk/cases/" + caseNumber.value();
        assertThat(page("examiner1", path + "/comparison")).contains("照会が許可されなかった");
        assertThat(page("examiner1", path + "/documents")).contains("戸籍抄本");
        assertThat(page("sysofficer1", "/desk/exchanges/alarms"))
                .contains("情報提供ネットワークが提供を許可しませんでした", caseNumber.value(), "未確認");
        assertThat(page("auditor1", "/desk/exchanges")).contains(caseNumber.value(), "照会せず", "提供許可が得られない");
    }

    private String page(String officer, String path) {
        return OfficerClient.signedIn(port, officer).page(path).body();
    }
}
