package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import jp.menkyo.SettableClock;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.copy.PortalCopies;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.portal.PortalClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a manager sees of copies that the portal has not deleted in time. */
@BrowserTest
class PortalCopyBrowserTest {

    @Autowired
    PortalClient portal;

    @Autowired
    PortalCopies copies;

    @Autowired
    Faults faults;

    @Autowired
    SettableClock clock;

    @AfterEach
    void repair() {
        faults.clear();
        clock.reset();
    }

    @Test
    void asksOnceMoreForAnOverdueCopy(Officers officers) {
        faults.set("portal", Fault.ERROR_500, null);
        var receiptNumber = portal.submit(FormFixture.hanako(), MyNumbers.nextDigits(), List.of());
        await().until(() -> copies.of(new CaseNumber(receiptNumber)).get(0).lastReason() != null);
        clock.advance(Duration.ofHours(25));
        copies.markOverdue();

        try (var manager = officers.freshly("manager1")) {
            var page = manager.page();
            manager.pictureOfAll("desk-manager");
            Accessibility.check(page);
            page.getByText("申請サイトに残る写し").click();
            page.getByText("期限を過ぎたものだけ").click();
            var copy = page.locator("[data-copy="
                    + copies.of(new CaseNumber(receiptNumber)).get(0).id() + "]");
            assertThat(copy).containsText("期限を過ぎています");
            manager.pictureOfAll("portal-copies");
            Accessibility.check(page);
            faults.clear();
            copy.locator("button").click();

            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        clock.advance(Duration.ofMinutes(10));
                        return copies.of(new CaseNumber(receiptNumber)).get(0).deletedAt() != null;
                    });
            page.reload();
            assertThat(copy).hasCount(0);
        }
    }
}
