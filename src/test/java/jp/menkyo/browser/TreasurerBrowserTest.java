package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A treasurer's morning: a slip, its receipt, a mistake that two persons undo, and the bank's file. */
@BrowserTest
class TreasurerBrowserTest {

    private static final Pattern SLIP = Pattern.compile("NF[0-9]+-[0-9]+-[A-Z]");

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    @Autowired
    Payments payments;

    @Test
    void aSlipIsPaidTheReceiptVoidedByTwoAndTheNextSlipPaidAtTheBank(Officers officers) {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.awaitTask(caseNumber, "Task_ReceiveFee");
        var treasurer = officers.named("treasurer1");
        var page = treasurer.page();

        var slip = makeOutASlip(treasurer, caseNumber);
        takeTheMoney(treasurer, caseNumber, slip);
        assertThat(office.openTasks(caseNumber)).doesNotContain("Task_ReceiveFee");

        page.locator("tr[data-charge] a[href*=receipts]").click();
        page.getByText("取消しを申請する").click();
        page.getByLabel("取消しの理由").fill("別の人の納付と取り違えた");
        page.getByText("申請する", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".notice-success")).containsText("承認を待っています");
        Accessibility.check(page);
        var receipt = page.locator("tr[data-receipt]").getAttribute("data-receipt");

        var manager = officers.named("manager1");
        manager.open("/desk/receipts?q=" + receipt);
        manager.page().getByText("取消しを承認する").click();
        assertThat(manager.page().locator(".notice-success")).containsText("取り消しました");
        assertThat(manager.page().locator("tr[data-receipt]")).containsText("取消し済");
        manager.pictureOfAll("receipts");

        var second = makeOutASlip(treasurer, caseNumber);
        assertThat(second).isNotEqualTo(slip);
        payAtTheBank(treasurer, second);
        assertThat(payments.ledger(caseNumber))
                .extracting(Entry::kind)
                .contains(Entry.Kind.RECEIPT_VOIDED, Entry.Kind.PAID_BY_SLIP);
        assertThat(payments.settled(caseNumber)).isTrue();
    }

    private static String makeOutASlip(Officer treasurer, CaseNumber caseNumber) {
        var page = treasurer.page();
        treasurer.open("/desk/fees");
        page.getByLabel("納付書番号・受付番号").fill(caseNumber.value());
        page.keyboard().press("Enter");
        page.getByText("納付書を作る").click();
        assertThat(page.locator(".notice-success")).containsText("納付書を作りました");
        var link = page.locator("a[href$='.pdf']").getAttribute("href");
        var pdf = page.evaluate("async path => (await fetch(path)).headers.get('content-type')", link);
        assertThat(pdf).isEqualTo("application/pdf");
        var number = SLIP.matcher(link);
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void takeTheMoney(Officer treasurer, CaseNumber caseNumber, String slip) {
        var page = treasurer.page();
        treasurer.open("/desk/fees");
        page.getByLabel("納付書番号・受付番号").fill(slip);
        page.keyboard().press("Enter");
        page.getByLabel("受け取った金額（円）").fill("5000");
        page.getByLabel("キャッシュレス", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("取引番号").fill("T-0012");
        page.getByText("収納して領収番号を付ける").click();
        assertThat(page.locator(".notice-error")).containsText("5,600円");
        assertThat(page.getByLabel("取引番号")).hasValue("T-0012");
        treasurer.pictureOfAll("case-fees");
        Accessibility.check(page);
        page.getByLabel("受け取った金額（円）").fill("5600");
        page.getByText("収納して領収番号を付ける").click();
        assertThat(page.locator(".notice-success")).containsText("窓口キャッシュレスで収納しました");
    }

    private static void payAtTheBank(Officer treasurer, String slip) {
        var page = treasurer.page();
        treasurer.open("/desk/bank-files");
        upload(page, slip, 5601);
        assertThat(page.locator(".notice-error")).containsText("何も取り込んでいません");
        assertThat(page.locator(".notice-error")).containsText("3行目");
        Accessibility.check(page);
        treasurer.pictureOfAll("bank-files");
        upload(page, slip, 5600);
        assertThat(page.locator(".notice-success")).containsText("取り込みました");
        assertThat(page.locator("tr[data-line='2']")).containsText("納付済みにしました");
        Accessibility.check(page);
        treasurer.pictureOfAll("bank-file");
    }

    private static void upload(Page page, String slip, long total) {
        var file =
                "H,1,9902,20261101,みどり銀行\r\nD,%s,5600,20261031,本店営業部,TX-%s\r\nT,1,%d\r\n".formatted(slip, slip, total);
        page.getByLabel("ファイル")
                .setInputFiles(new FilePayload("nofu.csv", "text/csv", file.getBytes(Charset.forName("windows-31j"))));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("取り込む").setExact(true))
                .click();
    }
}
