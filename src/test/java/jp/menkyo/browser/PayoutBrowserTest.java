package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.payment.refund.account.BankAccount;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The treasurer makes a file of transfers and takes it away. */
@BrowserTest
class PayoutBrowserTest {

    @Autowired
    Payments payments;

    @Autowired
    Refunds refunds;

    @Test
    void makesAFileOfWhatIsReadyAndHandsItOut(Officers officers) throws IOException {
        var caseNumber = ready();
        var treasurer = officers.named("treasurer1");
        var page = treasurer.page();
        treasurer.open("/desk");
        page.getByText("還付の振込").first().click();
        Accessibility.check(page);
        var before = files(page);
        page.locator("#transferOn").fill("2000-01-03");
        button(page, "振込データを作る").click();
        assertThat(page.locator("main")).containsText("銀行が営業する日");
        button(page, "振込データを作る").click();
        assertThat(page.locator("main")).containsText("振込データを作りました");
        assertThat(page.locator("main")).not().containsText("9876543");
        Accessibility.check(page);
        treasurer.pictureOfAll("payouts");

        // other tests make files too, some of them on days to come
        var made = files(page);
        made.removeAll(before);
        assertThat(made).hasSize(1);
        var save = page.locator("form[action='" + made.get(0) + "'] button");
        var file = page.waitForDownload(save::click);
        assertThat(file.suggestedFilename()).startsWith("furikomi-");
        assertThat(new String(Files.readAllBytes(file.path()), "JIS_X0201")).contains("19876543");
        treasurer.hasSeenNoErrors();
        refunds.paid(caseNumber);
    }

    /** Where each file that is listed can be had. */
    private static List<String> files(Page page) {
        return new ArrayList<>(page.locator("table form").all().stream()
                .map(form -> form.getAttribute("action"))
                .toList());
    }

    private static Locator button(Page page, String words) {
        return page.locator("button", new Page.LocatorOptions().setHasText(words));
    }

    private CaseNumber ready() {
        var caseNumber = PaymentFixture.freshCase();
        payments.charge(caseNumber, FeeCode.NEW, LocalDate.of(2026, 11, 2));
        payments.receiveAtCounter(caseNumber, new Yen(5600), "treasurer1");
        refunds.open(caseNumber, Refund.Cause.WITHDRAWN);
        refunds.propose(caseNumber, true, "REFUND-04", "審査前の取下げ", "treasurer1");
        refunds.decide(caseNumber, "approver1");
        refunds.enterAccount(caseNumber, BankAccount.of("0001", "210", "ORDINARY", "9876543", "サトウ"), "treasurer1");
        return caseNumber;
    }
}
