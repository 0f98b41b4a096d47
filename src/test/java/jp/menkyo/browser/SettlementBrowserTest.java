package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Map;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.settlement.file.SettlementFileWriter;
import jp.menkyo.payment.settlement.store.Closings;
import jp.menkyo.shared.Yen;
import jp.menkyo.simulator.payprovider.SettlementDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The treasurer closes a day on which the cash is short and the payment service knows of something we do not. */
@BrowserTest
class SettlementBrowserTest {

    @Autowired
    Payments payments;

    @Autowired
    Closings closings;

    @Autowired
    SettlementDesk provider;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** A day before everything that other tests have booked, so that it is the next to be closed. */
    private LocalDate earlierThanAll() {
        return transaction.execute(
                status -> closings.nextOpen().orElse(LocalDate.now(clock)).minusDays(1));
    }

    @Test
    void closesADayWithADifferenceExplained(Officers officers) {
        var day = earlierThanAll();
        clock.set(day);
        var caseNumber = PaymentFixture.freshCase();
        payments.charge(caseNumber, FeeCode.NEW, day);
        payments.receiveAtCounter(caseNumber, new Yen(5600), "treasurer1");
        clock.reset();
        provider.lay(day, new SettlementFileWriter(day).paid("or_nobody", 5600).bytes(), Map.of("or_nobody", 5600L));

        try (var treasurer = officers.freshly("treasurer1")) {
            var page = treasurer.page();
            treasurer.open("/desk/settlement");
            assertThat(page.locator("td[data-day='" + day + "']")).containsText("次に締める日");
            treasurer.pictureOfAll("settlement-month");
            Accessibility.check(page);

            page.locator("td[data-day='" + day + "'] a").click();
            assertThat(page.locator("[data-obstacles] li")).hasCount(3);
            page.getByLabel("精算ファイル").setInputFiles(new FilePayload("part.csv", "text/csv", cutOff(day)));
            press(page, "取り込む");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("ファイルが途中で切れています");
            press(page, "決済サービスから取得する");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("取り込み、照合しました");
            press(page, "決済サービスから取得する");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("前に取り込んだものと同じ");
            page.getByLabel("窓口現金の額（円）").fill("５，５００円");
            page.locator("form:has(#yen-CASH) button").click();
            assertThat(page.locator("[data-difference]")).hasCount(2);
            explain(page, "order:or_nobody", "PROVIDER_ERROR", "先方に照会し、翌日に取り消すとの回答");
            explain(page, "counter:cash", "CASH_OVER_SHORT", "100円硬貨の不足を確認");
            assertThat(page.locator("[data-obstacles] li")).hasText("説明又は承認のない差異が1件あります。");
            treasurer.pictureOfAll("settlement-day");
            Accessibility.check(page);

            approve(officers, day);
            page.reload();
            press(page, "この日を締める");
            assertThat(page.locator("[data-closed]")).containsText("説明した差異 2件");
            assertThat(page.locator("main form")).hasCount(0);
            treasurer.pictureOfAll("settlement-closed");
            treasurer.hasSeenNoErrors();
        }
        org.junit.jupiter.api.Assertions.assertEquals(
                Boolean.TRUE, transaction.execute(status -> closings.isClosed(day)));
    }

    private static void approve(Officers officers, LocalDate day) {
        try (var manager = officers.freshly("manager1")) {
            manager.open("/desk/settlement/" + day);
            assertThat(manager.page().getByText("この日を締める")).hasCount(0);
            press(manager.page(), "承認する");
            assertThat(manager.page().getByRole(AriaRole.STATUS)).containsText("承認しました");
        }
    }

    private static void explain(Page page, String subject, String cause, String reason) {
        var row = page.locator("[data-difference='" + subject + "']");
        row.getByLabel("区分").selectOption(cause);
        row.getByLabel("確かめたこと").fill(reason);
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("説明を記録する"))
                .click();
        assertThat(page.locator("[data-difference='" + subject + "']")).containsText(reason);
    }

    private static byte[] cutOff(LocalDate day) {
        var whole = new SettlementFileWriter(day).paid("or_nobody", 5600).bytes();
        return java.util.Arrays.copyOf(whole, whole.length - 12);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
