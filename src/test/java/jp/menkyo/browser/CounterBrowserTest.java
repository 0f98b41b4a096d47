package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.document.DocumentInfo;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reception desk's page in a real browser, for papers about licences that exist. */
@BrowserTest
class CounterBrowserTest {

    @Autowired
    Applications applications;

    @Autowired
    Documents documents;

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    Clock clock;

    @Test
    void filesAChange(Officers officers) {
        var officer = counter(officers, "CHANGE");
        var page = officer.page();
        person(page);
        page.locator("[name=applicant]").selectOption("SELF");
        page.getByLabel("登録番号（分かるとき）").fill("12");
        page.getByLabel("名簿上の氏", new Page.GetByLabelOptions().setExact(true)).fill("山田");
        page.getByLabel("名簿上の名", new Page.GetByLabelOptions().setExact(true)).fill("花子");
        page.locator("[name=changeKinds][value=NAME]").check();
        page.getByLabel("変更日").fill(LocalDate.now(clock).minusDays(3).toString());
        page.getByLabel("変更の理由").selectOption("01");
        page.getByLabel("免許証の書換えを希望").check();
        page.getByLabel("免許証の状態").selectOption("HELD");
        page.locator("#scan-file").setInputFiles(new FilePayload[] {
            new FilePayload("broken.pdf", "application/pdf", "no paper".getBytes(UTF_8)),
            new FilePayload("koseki.pdf", "application/pdf", Papers.pdf("koseki"))
        });
        page.locator("#scan-add").click();
        assertThat(page.locator("#scan-progress")).hasText("2件のうち2件を確かめました。1件は受け付けられません。");
        page.getByLabel("koseki.pdfの書類の種類").selectOption("CAUSE_PROOF");
        SecondEntry.of(page);
        page.locator("[name=givenAgain]").fill("華子");
        submit(page);
        assertThat(page.locator("#messages")).containsText("1回目は「花子」、2回目は「華子」です");
        page.locator("[name=givenAgain]").fill("花子");
        assertThat(page.locator("[name=given]")).hasClass("unseen");
        submit(page);
        assertThat(page.locator("#messages")).containsText("受け付けられないファイルがあります");
        officer.pictureOfAll("counter-change");
        Accessibility.check(page);
        page.getByLabel("broken.pdfを外す").click();

        var application = receipt(page);
        assertThat(page.getByText("受付票を印刷する"))
                .hasAttribute(
                        "href",
                        "/desk/receipt-slips/" + application.receiptNumber().value() + ".pdf");

        var matter = application.form().matter();
        assertThat(documents.of(application.receiptNumber()))
                .extracting(DocumentInfo::kind)
                .contains(DocumentKind.CAUSE_PROOF);

        assertThat(matter.change().kinds()).isEqualTo(Set.of(ChangeKind.NAME));
        assertThat(matter.change().reasonCode()).isEqualTo("01");
        assertThat(matter.registeredName()).isEqualTo(new PersonName("山田", "花子"));
        assertThat(matter.certificate()).isEqualTo(CertificateState.HELD);
        assertThat(page.locator("[name=surname]")).hasValue("");
    }

    @Test
    void filesAReissueForAnAgentAfterARefusalThatKeepsTheInput(Officers officers) {
        var officer = counter(officers, "REISSUE");
        var page = officer.page();
        submit(page);
        assertThat(page.locator("#messages")).containsText("性別：選んでください");
        person(page);
        page.getByLabel("免許証の状態").selectOption("LOST");
        page.locator("[name=applicant]").selectOption("AGENT");
        assertThat(page.locator("#identity-title")).containsText("代理人の身元確認書類");
        page.getByLabel("代理人・届出人の氏", new Page.GetByLabelOptions().setExact(true))
                .fill("代田");
        page.getByLabel("委任事項").fill("再交付申請に関する一切の件");
        var expiry = page.getByLabel("委任の期限");
        expiry.fill(LocalDate.now(clock).minusDays(1).toString());
        page.getByLabel("代理権を確かめた").check();
        SecondEntry.of(page);

        submit(page);

        assertThat(page.locator("#messages")).containsText("委任の期限が過ぎています");
        assertThat(page.locator("#messages > div")).isFocused();
        assertThat(expiry).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[name=surname]")).hasValue("見本");
        officer.pictureOfAll("counter-reissue-refused");
        Accessibility.check(page);
        expiry.fill(LocalDate.now(clock).toString());

        var application = receipt(page);

        assertThat(application.form().procedure()).isEqualTo(Procedure.REISSUE);
        assertThat(application.form().applicant()).isEqualTo(Applicant.AGENT);
        assertThat(application.form().matter().certificate()).isEqualTo(CertificateState.LOST);
    }

    @Test
    void asksOnlyWhatBelongsToTheProcedure(Officers officers) {
        var officer = counter(officers, "FOUND_CERTIFICATE");
        var page = officer.page();
        assertThat(page.getByLabel("見つけた日")).isVisible();
        assertThat(page.getByLabel("取得年月")).isHidden();
        assertThat(page.getByLabel("使用目的")).isHidden();
        assertThat(page.getByLabel("免許証の状態")).isHidden();
        page.locator("[name=procedure]").selectOption("NEW");
        assertThat(page.getByLabel("取得年月")).isVisible();
        assertThat(page.getByLabel("見つけた日")).isHidden();
        assertThat(page.getByLabel("修業月数")).isHidden();
        assertThat(page.getByLabel("確定した日")).isHidden();
        page.locator("[name=route]").selectOption("FACILITY");
        page.locator("[name=penaltyKind]").selectOption("FINE");
        assertThat(page.getByLabel("修業月数")).isVisible();
        assertThat(page.getByLabel("確定した日")).isVisible();
    }

    @Test
    void takesInTheAnswerToARequestForCorrection(Officers officers) {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.complete(caseNumber, "Task_Examine", "examiner1", "REQUEST_AMENDMENT", "wanted", "戸籍抄本");
        office.awaitState(caseNumber, CaseState.AWAITING_AMENDMENT);
        var officer = officers.named("reception1");
        officer.open("/desk/cases/" + caseNumber.value());
        var page = officer.page();
        var receive = page.getByText("補正の書類を受け付ける");

        page.locator("summary", new Page.LocatorOptions().setHasText("取下げを受け付ける"))
                .click();
        page.getByLabel("取下書の日付").press("Enter");
        assertThat(page.locator("#messages")).containsText("取下げに必要な項目");
        assertThat(page.getByLabel("取下書の日付")).hasAttribute("aria-invalid", "true");
        receive.click();
        assertThat(page.locator("#messages")).containsText("補正の書類が付いていません");
        Accessibility.check(page);
        page.locator("#scan-kind").selectOption("KOSEKI_EXTRACT");
        page.locator("#scan-file")
                .setInputFiles(new FilePayload("koseki.pdf", "application/pdf", Papers.pdf("koseki")));
        page.locator("#scan-add").click();
        assertThat(page.locator("#scans .tag-good")).isVisible();
        officer.pictureOfAll("case-papers");
        receive.click();

        assertThat(receive).hasCount(0);
        office.awaitTask(caseNumber, "Task_ConfirmAmendment");
        assertThat(documents.of(caseNumber)).extracting(DocumentInfo::kind).contains(DocumentKind.KOSEKI_EXTRACT);
    }

    private static Officer counter(Officers officers, String procedure) {
        var officer = officers.named("reception1");
        officer.open("/desk/counter");
        officer.page().locator("[name=procedure]").selectOption(procedure);
        officer.page().locator("[name=channel]").selectOption("窓口");
        return officer;
    }

    private static void person(Page page) {
        page.locator("[name=surname]").fill("見本");
        page.locator("[name=given]").fill("花子");
        page.locator("[name=kanaSurname]").fill("ミホン");
        page.locator("[name=kanaGiven]").fill("ハナコ");
        page.locator("[name=birthDate]").fill("2001-05-06");
        page.locator("[name=sex]").selectOption("FEMALE");
        page.locator("[name=domicile]").selectOption("東京都");
        page.locator("[name=postalCode]").fill("160-0023");
        page.locator("[name=prefecture]").selectOption("東京都");
        page.locator("[name=addressText]").fill("新宿区西新宿2-8-1");
        page.locator("[name=grantedBy]").selectOption("東京都");
        page.locator("[name=delivery]").selectOption("窓口");
        page.locator("[name=identityProofs][value=DRIVING_LICENCE]").check();
        page.locator("[name=properlyObtained]").check();
    }

    private static void submit(Page page) {
        page.locator("button[type=submit].button-primary").click();
    }

    private Application receipt(Page page) {
        submit(page);
        var messages = page.locator("#messages");
        assertThat(messages).containsText("受付番号は");
        var number = Pattern.compile("R[0-9]+-[0-9]+-[A-Z]").matcher(messages.textContent());
        assertThat(number.find()).isTrue();
        return applications.get(new CaseNumber(number.group()));
    }
}
