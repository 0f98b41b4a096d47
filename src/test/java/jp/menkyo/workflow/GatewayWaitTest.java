package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CasePlace;
import jp.menkyo.casefile.CaseSearch;
import jp.menkyo.casefile.WaitingCases;
import jp.menkyo.gateway.GatewayStatus;
import jp.menkyo.gateway.Switchboard;
import jp.menkyo.gateway.alarm.AlarmKind;
import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.infonet.InfonetSimulator;
import jp.menkyo.simulator.payprovider.PayproviderSimulator;
import jp.menkyo.workflow.longwait.LongWaits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cells of the fault matrix carried through a case: it waits and says why, and goes on by itself without doing a thing twice. */
@MenkyoTest
class GatewayWaitTest {

    @LocalServerPort
    int port;

    @Autowired
    Faults faults;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseSearch search;

    @Autowired
    WaitingCases waiting;

    @Autowired
    Payments payments;

    @Autowired
    Office office;

    @Autowired
    Switchboard switches;

    @Autowired
    GatewayStatus gateways;

    @Autowired
    LongWaits waits;

    @Autowired
    GatewayAlarms alarms;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    InfonetSimulator infonet;

    @Autowired
    PayproviderSimulator payprovider;

    @AfterEach
    void repair() {
        faults.clear();
        List.of("juki", "infonet", "payprovider").forEach(gateway -> {
            switches.reopen(gateway, "test", "test");
            gateways.retry(gateway);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "juki, EXPIRED_CERTIFICATE, UNTRUSTED",
        "juki, WRONG_PERSON, WRONG_PERSON",
        "infonet, RESET, CUT_OFF",
        "infonet, ERROR_503, SERVER_ERROR",
        "payprovider, ERROR_500, SERVER_ERROR"
    })
    void aCaseWaitsAndGoesOn(String gateway, Fault fault, String reason) {
        faults.set(gateway, fault, null);
        var caseNumber = play();

        await().untilAsserted(() -> {
            var wait = cases.get(caseNumber).waiting();
            assertThat(wait).isNotNull();
            assertThat(wait.gateway()).isEqualTo(gateway);
            assertThat(wait.reason()).isEqualTo(reason);
        });
        assertThat(waiting.byGateway().get(gateway).cases()).isPositive();
        assertThat(search.newest(null, gateway, CasePlace.START, 100).cases())
                .anyMatch(waits -> waits.caseNumber().equals(caseNumber));

        faults.clear();
        gateways.retry(gateway);

        office.awaitTask(caseNumber, "Task_Examine");
        await().untilAsserted(() -> {
            office.hurry(caseNumber);
            assertThat(payments.settled(caseNumber)).isTrue();
        });
        assertThat(cases.get(caseNumber).waiting()).isNull();
        assertOnce(caseNumber);
    }

    /** Every message of the case had one effect at the other side, and the fee was paid once. */
    private void assertOnce(CaseNumber caseNumber) {
        for (var server : List.of(infonet.server(), payprovider.server())) {
            var own = server.effects().keys().stream()
                    .filter(key -> key.startsWith(caseNumber.value() + ":") && !key.contains(":FETCH_ANSWER"))
                    .toList();
            assertThat(own)
                    .isNotEmpty()
                    .allSatisfy(
                            key -> assertThat(server.effects().of(key)).as(key).isEqualTo(1));
        }
        assertThat(payments.of(caseNumber)).extracting(Charge::state).containsExactly(Charge.State.PAID);
        assertThat(payments.discrepancies(caseNumber)).isEmpty();
    }

    @Test
    void aCaseWaitsForAGatewayThatAPersonStopped() {
        switches.stop("juki", "sysofficer1", "定期保守");
        var caseNumber = play();

        await().untilAsserted(() -> assertThat(cases.get(caseNumber).waiting()).isNotNull());
        assertThat(cases.get(caseNumber).waiting().reason()).isEqualTo("STOPPED");

        reportsALongWaitOnce(caseNumber);

        switches.reopen("juki", "sysofficer1", "保守が終わった");
        office.awaitTask(caseNumber, "Task_Examine");
        assertThat(cases.get(caseNumber).waiting()).isNull();
    }

    /** It goes on waiting, but not in silence. */
    private void reportsALongWaitOnce(CaseNumber caseNumber) {
        waits.report();
        assertThat(cases.get(caseNumber).waiting().reportedAt()).isNull();

        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        update casefile.case_file set waiting_since = waiting_since - interval '14 days'
                        where case_number = ?""").param(caseNumber.value()).update());
        waits.report();
        waits.report();

        assertThat(cases.get(caseNumber).waiting().reportedAt()).isNotNull();
        assertThat(audit.of(caseNumber)).extracting(AuditEntry::action).containsOnlyOnce("CASE_WAITS_LONG");
        var raised = alarms.page(0).alarms().stream()
                .filter(alarm -> alarm.kind() == AlarmKind.CASES_WAIT_LONG
                        && alarm.detail().equals("JUKI")
                        && alarm.seen() == null)
                .toList();
        assertThat(raised).hasSize(1);
        alarms.seen(raised.get(0).id(), "sysofficer1");
    }

    private CaseNumber play() {
        var answer = new LaboratoryClient(port).post("/simulator/scenarios/registration-ok", "{}");
        return new CaseNumber(LaboratoryClient.read(answer).get("receiptNumber").asText());
    }
}
