package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signed applications from the portal, with the gateways working and failing. */
@MenkyoTest
class OnlineRegistrationTest {

    @Autowired
    Office office;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    @Autowired
    PortalClient portal;

    @Autowired
    Faults faults;

    @Autowired
    CaseFiles cases;

    @Autowired
    Findings findings;

    @Autowired
    Payments payments;

    @Autowired
    Registry registry;

    @Autowired
    SettableClock clock;

    @AfterEach
    void repair() {
        faults.clear();
        clock.reset();
    }

    @Test
    void carriesASignedAndPaidApplicationToTheCertificate() {
        var caseNumber = play("registration-ok");
        officers.grant(caseNumber);
        office.complete(caseNumber, "Task_Issue", "issuer1", "POSTED", "trackingNumber", "123-45-67890-1");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_LicenceRegistered");
        assertThat(findings.latest(caseNumber, Finding.Source.JUKI)
                        .orElseThrow()
                        .result())
                .isEqualTo("MATCH");
        assertThat(findings.latest(caseNumber, Finding.Source.KOSEKI)
                        .orElseThrow()
                        .result())
                .isEqualTo("ONE_CURRENT");
        assertThat(registry.ofCase(caseNumber).orElseThrow().linked()).isTrue();
    }

    @Test
    void stopsTheClockWhileTheApplicantBringsThePaper() {
        var caseNumber = play("registration-koseki-inconclusive");
        var before = cases.get(caseNumber).targetOn();
        office.complete(caseNumber, "Task_Examine", "examiner1", "REQUEST_AMENDMENT", "wanted", "戸籍抄本（6か月以内のもの）");
        office.awaitState(caseNumber, CaseState.AWAITING_AMENDMENT);

        clock.advance(java.time.Duration.ofDays(7));
        portal.amend(
                caseNumber.value(),
                List.of(new Attachment("koseki.pdf", DocumentKind.KOSEKI_EXTRACT, Papers.pdf("koseki"))));
        office.awaitTask(caseNumber, "Task_ConfirmAmendment");

        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.OPEN);
        assertThat(cases.get(caseNumber).targetOn()).isAfterOrEqualTo(before.plusDays(4));
        office.complete(caseNumber, "Task_ConfirmAmendment", "examiner1", "COMPLETE");
        assertThat(office.awaitTask(caseNumber, "Task_Examine")).isNotNull();
    }

    @Test
    void waitsVisiblyWhileJukiNetIsDownAndGoesOnByItself() {
        faults.set("juki", Fault.DOWN, null);
        var caseNumber = play("registration-ok");
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(cases.get(caseNumber).waiting()).isNotNull());
        clock.advance(java.time.Duration.ofHours(1));
        assertThat(cases.get(caseNumber).waiting().gateway()).isEqualTo("juki");
        assertThat(office.openTasks(caseNumber)).isEmpty();

        faults.clear();

        office.awaitTask(caseNumber, "Task_Examine");
        assertThat(cases.get(caseNumber).waiting()).isNull();
    }

    @Test
    void letsTheApplicantWithdrawAtAnyMomentBeforeTheDecision() {
        var caseNumber = play("registration-withdrawn");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void showsAPersonWhoIsInTheRosterAlready() {
        var caseNumber = play("registration-juki-mismatch");

        office.awaitTask(caseNumber, "Task_Examine");

        assertThat(findings.latest(caseNumber, Finding.Source.JUKI)
                        .orElseThrow()
                        .items())
                .filteredOn(item -> !item.same())
                .extracting(Finding.Item::kind)
                .containsExactly("ADDRESS", "CHANGE");
    }

    private CaseNumber play(String scenario) {
        var answer = new LaboratoryClient(port).post("/simulator/scenarios/" + scenario, "{}");
        return new CaseNumber(LaboratoryClient.read(answer).get("receiptNumber").asText());
    }
}
