package jp.menkyo.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.Traces;
import jp.menkyo.intake.copy.PortalCopies;
import jp.menkyo.intake.copy.PortalCopy;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.CopyBox;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the portal sent is deleted there once it is here (S-48), however long that takes. */
@MenkyoTest
class PortalCopyTest {

    @LocalServerPort
    int port;

    @Autowired
    PortalCopySender sender;

    @Autowired
    PortalCopies copies;

    @Autowired
    PortalClient portal;

    @Autowired
    CopyBox box;

    @Autowired
    Faults faults;

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    @Autowired
    ApplicationProgress progress;

    @Autowired
    SettableClock clock;

    @AfterEach
    void repair() {
        faults.clear();
        clock.reset();
    }

    @Test
    void deletesThePortalsCopyAfterTheTransfer() {
        var caseNumber = submit();

        awaitDeleted(caseNumber);

        var copy = only(caseNumber);
        assertThat(box.holds(copy.applicationId(), "APPLICATION")).isFalse();
        assertThat(Traces.texts(
                        "select reason from audit.event where action = 'PORTAL_COPY_DELETED' and case_number = '"
                                + caseNumber + "'"))
                .containsExactly("APPLICATION");
        assertThat(Traces.texts(
                        "select outcome from gateway.inquiry where operation = 'CONFIRM_RECEIPT' and case_number = '"
                                + caseNumber + "'"))
                .containsExactly("COPY_DELETED");
    }

    @Test
    void deletesTheCopyOfAnAmendmentToo() {
        var caseNumber = submit();
        awaitDeleted(caseNumber);
        office.complete(caseNumber, "Task_Examine", "examiner1", "REQUEST_AMENDMENT", "wanted", "戸籍抄本");
        await().until(() -> progress.awaitsAmendment(caseNumber));

        portal.amend(
                caseNumber.value(),
                List.of(new Attachment("戸籍抄本.pdf", DocumentKind.KOSEKI_EXTRACT, Papers.pdf("koseki"))));
        awaitDeleted(caseNumber);

        assertThat(copies.of(caseNumber))
                .extracting(PortalCopy::part)
                .containsExactly(PortalCopy.Part.APPLICATION, PortalCopy.Part.AMENDMENT);
        assertThat(box.holds(copies.of(caseNumber).get(1).applicationId(), "AMENDMENT"))
                .isFalse();
    }

    @Test
    void keepsAskingAPortalThatIsDownAndLosesNothing() {
        faults.set("portal", Fault.ERROR_500, null);
        var caseNumber = submit();
        await().untilAsserted(() -> assertThat(only(caseNumber).lastReason()).isIn("SERVER_ERROR", "BREAKER_OPEN"));
        var copy = only(caseNumber);
        assertThat(copy.deletedAt()).isNull();
        assertThat(box.holds(copy.applicationId(), "APPLICATION")).isTrue();

        faults.clear();
        awaitDeleted(caseNumber);

        assertThat(box.holds(copy.applicationId(), "APPLICATION")).isFalse();
        assertThat(only(caseNumber).attempts()).isGreaterThan(1);
    }

    @Test
    void believesNoAnswerAboutAnotherApplication() {
        faults.set("portal", Fault.WRONG_PERSON, null);
        var caseNumber = submit();

        await().untilAsserted(() -> assertThat(only(caseNumber).lastReason()).isIn("WRONG_PERSON", "BREAKER_OPEN"));

        assertThat(only(caseNumber).deletedAt()).isNull();
        faults.clear();
        awaitDeleted(caseNumber);
    }

    @Test
    void hearsThatItIsDeletedOnceHoweverOftenItIsSaid() {
        var caseNumber = submit();
        awaitDeleted(caseNumber);
        var copy = only(caseNumber);

        copies.deleted(copy);
        copies.notYet(copy, "TIMEOUT");
        copies.askAgain(copy.id());

        assertThat(only(caseNumber)).isEqualTo(copy);
        assertThat(Traces.texts("select count(*) from audit.event where action like 'PORTAL_COPY%' and case_number = '"
                        + caseNumber + "'"))
                .containsExactly("1");
    }

    @Test
    void showsWhatIsOverdueAndLetsSomebodyAskAgain() {
        faults.set("portal", Fault.ERROR_500, null);
        var caseNumber = submit();
        clock.advance(Duration.ofHours(25));
        sender.send();
        var copy = only(caseNumber);
        assertThat(copy.overdueAt()).isNotNull();
        assertThat(Traces.texts(
                        "select count(*) from audit.event where action = 'PORTAL_COPY_OVERDUE' and case_number = '"
                                + caseNumber + "'"))
                .containsExactly("1");
        sender.send();

        var manager = OfficerClient.signedIn(port, "manager1");
        assertThat(manager.page("/desk").body()).contains("申請サイトに残る写し");
        assertThat(manager.page("/desk/portal-copies?overdue=true").body())
                .contains(caseNumber.value(), "期限を過ぎています", "すぐにもう一度求める");
        assertThat(OfficerClient.signedIn(port, "reception1")
                        .page("/desk/portal-copies")
                        .statusCode())
                .isEqualTo(403);
        assertThat(OfficerClient.signedIn(port, "auditor1")
                        .post("/api/portal-copies/" + copy.id() + "/retry", "{}")
                        .statusCode())
                .isEqualTo(403);

        faults.clear();
        awaitLine();
        assertThat(manager.post("/api/portal-copies/" + copy.id() + "/retry", "{}")
                        .statusCode())
                .isEqualTo(204);
        awaitDeleted(caseNumber);
        assertThat(manager.page("/desk/portal-copies?overdue=true").body()).doesNotContain(caseNumber.value());
    }

    @Test
    void asksForNothingThatDidNotArriveOrWasOnPaper() {
        var signed = portal.sign(FormFixture.hanako(), MyNumbers.nextDigits(), List.of());
        portal.send(signed.withSignature(new byte[] {1}), UUID.randomUUID().toString());
        assertThat(box.holds(portal.applicationId(signed), "APPLICATION")).isTrue();
        assertThat(Traces.texts("select count(*) from intake.signed_application where application_id = '"
                        + portal.applicationId(signed) + "'"))
                .containsExactly("0");

        var paper = papers.handIn(PaperApplications.ordinary(), MyNumbers.nextDigits());
        assertThat(copies.of(paper)).isEmpty();
    }

    private CaseNumber submit() {
        return new CaseNumber(portal.submit(FormFixture.hanako(), MyNumbers.nextDigits(), List.of()));
    }

    private PortalCopy only(CaseNumber caseNumber) {
        assertThat(copies.of(caseNumber)).hasSize(1);
        return copies.of(caseNumber).get(0);
    }

    /** The line may still be resting from a fault; the next attempts come when the clock has moved on. */
    private void awaitDeleted(CaseNumber caseNumber) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    clock.advance(Duration.ofMinutes(10));
                    sender.send();
                    assertThat(copies.of(caseNumber))
                            .allSatisfy(copy -> assertThat(copy.deletedAt()).isNotNull());
                });
    }

    private void awaitLine() {
        awaitDeleted(submit());
    }
}
