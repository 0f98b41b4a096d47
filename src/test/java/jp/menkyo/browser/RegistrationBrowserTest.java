package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.demo.MailCatcher;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What officers do, in a real browser, from sign-in to the certificate; the pictures are kept under target/screenshots. */
@BrowserTest
class RegistrationBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    CaseFiles cases;

    @Autowired
    MailCatcher mails;

    @Autowired
    PortalClient portal;

    @Test
    void fourPeopleCarryAnOnlineApplicationToTheCertificate(Officers officers) {
        var caseNumber = play("registration-ok");
        act(officers, "examiner1", caseNumber, "Task_Examine", officer -> {
            officer.picture("examine");
            officer.followTheSuggestionsOf("PROPOSE_REGISTRATION");
        });
        act(officers, "approver1", caseNumber, "Task_Approve", officer -> officer.choose("APPROVE_REGISTRATION"));
        act(officers, "issuer1", caseNumber, "Task_Issue", officer -> {
            var shown = officer.page()
                    .waitForResponse(
                            "**/certificate.pdf",
                            () -> officer.page().getByText("免許証を開く").click());
            assertThat(shown.headerValue("X-Frame-Options"))
                    .as("may stand beside the task")
                    .isEqualTo("SAMEORIGIN");
            officer.page().locator("[data-viewer] iframe").waitFor();
            officer.picture("issue");
            officer.choose("POSTED");
            officer.fill("POSTED", "trackingNumber", "123-45-67890-1");
        });

        office.awaitState(caseNumber, CaseState.REGISTERED);
        assertThat(mails.mails())
                .filteredOn(mail -> mail.subject().contains(caseNumber.value()))
                .hasSize(1);
    }

    @Test
    void aPaperApplicationIsTypedInPaidAndRefused(Officers officers) {
        var caseNumber = typeIn(officers);
        act(officers, "treasurer1", caseNumber, "Task_ReceiveFee", officer -> {
            officer.choose("RECEIVED");
            officer.fill("RECEIVED", "amount", "5600");
        });
        act(officers, "examiner1", caseNumber, "Task_Examine", officer -> {
            officer.choose("PROPOSE_REFUSAL");
            officer.fill("PROPOSE_REFUSAL", "reason", "修業年限が2年に満たない");
            officer.fill("PROPOSE_REFUSAL", "legalBasis", "栄養士法第2条第1項");
            officer.fill("PROPOSE_REFUSAL", "deviation", "履修証明書の原本により確かめたため");
        });
        act(officers, "approver1", caseNumber, "Task_Approve", officer -> officer.choose("APPROVE_REFUSAL"));

        office.awaitState(caseNumber, CaseState.REFUSED);
    }

    @Test
    void anAmendmentIsAskedForAnsweredAndConfirmed(Officers officers) {
        var caseNumber = play("registration-koseki-inconclusive");
        act(officers, "examiner1", caseNumber, "Task_Examine", officer -> {
            officer.choose("REQUEST_AMENDMENT");
            officer.fill("REQUEST_AMENDMENT", "wanted", "戸籍抄本（6か月以内に発行されたもの）");
        });
        office.awaitState(caseNumber, CaseState.AWAITING_AMENDMENT);
        portal.amend(
                caseNumber.value(),
                List.of(new Attachment("koseki.pdf", DocumentKind.KOSEKI_EXTRACT, Papers.pdf("koseki"))));
        act(officers, "examiner1", caseNumber, "Task_ConfirmAmendment", officer -> officer.choose("COMPLETE"));

        assertThat(office.awaitTask(caseNumber, "Task_Examine")).isNotNull();
    }

    @Test
    void aWithdrawnCaseShowsItsHistory(Officers officers) {
        var caseNumber = play("registration-withdrawn");
        office.awaitState(caseNumber, CaseState.WITHDRAWN);

        var officer = officers.named("manager1");
        officer.open("/desk/cases/" + caseNumber + "/timeline");
        assertThat(officer.page().locator("main")).containsText("取下げの届出があった");
        officer.picture("case");
    }

    @Test
    void keepsNothingAboutThePersonInTheBrowser(Officers officers) {
        var caseNumber = play("registration-ok");
        var taskId = office.awaitTask(caseNumber, "Task_Examine");
        var name = cases.get(caseNumber).name().surname();

        var officer = officers.named("examiner2");
        officer.openTask(taskId);
        assertThat(officer.storage()).doesNotContain(name);
        assertThat(Population.all()).noneMatch(resident -> officer.storage().contains(resident.number()));
    }

    private void act(
            Officers officers,
            String username,
            CaseNumber caseNumber,
            String step,
            java.util.function.Consumer<Officer> work) {
        var taskId = office.awaitTask(caseNumber, step);
        var officer = officers.named(username);
        officer.openTask(taskId);
        officer.claim();
        work.accept(officer);
        officer.complete();
    }

    private static CaseNumber typeIn(Officers officers) {
        var officer = officers.named("reception1");
        officer.open("/desk/counter");
        fillCounter(officer);
        officer.picture("counter");
        officer.page().locator("button[type=submit].button-primary").click();
        var messages = officer.page().locator("#messages");
        assertThat(messages).containsText("受付番号は");
        var number = Pattern.compile("R[0-9]+-[0-9]+-[A-Z]").matcher(messages.textContent());
        assertThat(number.find()).isTrue();
        return new CaseNumber(number.group());
    }

    private static void fillCounter(Officer officer) {
        var page = officer.page();
        page.locator("[name=procedure]").selectOption("NEW");
        page.locator("[name=channel]").selectOption("窓口");
        page.locator("[name=surname]").fill("見本");
        page.locator("[name=given]").fill("花子");
        page.locator("[name=kanaSurname]").fill("ミホン");
        page.locator("[name=kanaGiven]").fill("ハナコ");
        page.locator("[name=birthDate]").fill("2001-05-06");
        page.locator("[name=sex]").selectOption("女");
        page.locator("[name=domicile]").selectOption("東京都");
        page.locator("[name=postalCode]").fill("160-0023");
        page.locator("[name=addressText]").fill("新宿区西新宿2-8-1");
        page.locator("[name=prefecture]").selectOption("東京都");
        page.locator("[name=route]").selectOption("養成施設を卒業");
        page.locator("[name=month]").fill("2024-03");
        page.locator("[name=courseMonths]").fill("24");
        page.locator("[name=designatedFacility]").selectOption("指定した養成施設");
        for (var statement : List.of("penaltyKind", "misconduct", "registeredIn", "previouslyRevoked")) {
            page.locator("[name=" + statement + "]").selectOption("無");
        }
        page.locator("[name=delivery]").selectOption("窓口");
        page.locator("[name=applicant]").selectOption("本人");
        page.locator("[name=identityProofs][value=DRIVING_LICENCE]").check();
        page.locator("[name=properlyObtained]").check();
        SecondEntry.of(page);
    }

    private CaseNumber play(String scenario) {
        var answer = new LaboratoryClient(port).post("/simulator/scenarios/" + scenario, "{}");
        return new CaseNumber(LaboratoryClient.read(answer).get("receiptNumber").asText());
    }
}
