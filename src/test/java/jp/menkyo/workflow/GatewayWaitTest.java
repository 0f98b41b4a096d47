package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseSearch;
import jp.menkyo.casefile.WaitingCases;
import jp.menkyo.gateway.GatewayStatus;
import jp.menkyo.gateway.Switchboard;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.infonet.InfonetSimulator;
import jp.menkyo.simulator.payprovider.PayproviderSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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
        assertThat(search.find(null, null, gateway, 0, 100).cases())
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

        switches.reopen("juki", "sysofficer1", "保守が終わった");
        office.awaitTask(caseNumber, "Task_Examine");
        assertThat(cases.get(caseNumber).waiting()).isNull();
    }

    private CaseNumber play() {
        var answer = new LaboratoryClient(port).post("/simulator/scenarios/registration-ok", "{}");
        return new CaseNumber(LaboratoryClient.read(answer).get("receiptNumber").asText());
    }
}
