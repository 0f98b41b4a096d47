package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jp.menkyo.MenkyoTest;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Faults;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a newcomer tries first: break something, watch a case wait for it, repair it, watch the case go on. */
@MenkyoTest
class LaboratoryBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Faults faults;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @AfterEach
    void repair() {
        faults.clear();
    }

    @Test
    void breaksJukiNetWatchesACaseWaitAndRepairsIt() {
        var bench = bench();
        bench.locator("[data-fault=DOWN]").click();
        assertThat(bench.locator("[data-bench=juki]")).containsText("停止");
        Accessibility.check(bench);
        bench.locator("[data-play=registration-ok]").click();
        var caseNumber = bench.locator("[data-played]").textContent();

        try (var manager = new Officer(chromium.browser(), base(), "manager1")) {
            assertWaits(manager, caseNumber);
            bench.locator("[data-fault=NONE]").click();
            assertThat(bench.locator("[data-bench=juki]")).containsText("正常");
            office.awaitTask(new CaseNumber(caseNumber), "Task_Examine");
            manager.open("/desk/cases/" + caseNumber);
            assertThat(manager.page().locator("[aria-label=概要] .notice-warn")).isHidden();
        }
        bench.context().close();
    }

    private void assertWaits(Officer manager, String caseNumber) {
        var page = manager.page();
        page.waitForCondition(() -> {
            manager.open("/desk/cases/" + caseNumber);
            return page.getByText("住基ネットの応答を待っています").isVisible();
        });
        manager.picture("case-waits");
        manager.open("/desk/gateways");
        assertThat(page.locator("[data-gateway=juki] [data-waiting]")).not().containsText("0件");
        assertThat(page.locator("[data-gateway=juki] [data-failure]")).containsText("通信が途中で切れました");
        Accessibility.check(page);
        manager.pictureOfAll("gateways");
        page.locator("[data-gateway=juki]").getByText("事案を見る").click();
        assertThat(page.locator("table")).containsText(caseNumber);
    }

    @Test
    void aSystemOfficerStopsAGatewayAndLooksAtMessages() {
        try (var officer = new Officer(chromium.browser(), base(), "sysofficer1")) {
            var page = officer.page();
            officer.open("/desk/gateways");
            page.locator("#virusscan-reason").fill("検査装置の更新");
            page.locator("[data-gateway=virusscan] button").click();
            assertThat(page.locator("[data-gateway=virusscan] [data-condition]"))
                    .containsText("停止中");
            Accessibility.check(page);
            officer.pictureOfAll("gateway-stopped");
            page.locator("#virusscan-reason").fill("更新が終わった");
            page.locator("[data-gateway=virusscan] button").click();
            assertThat(page.locator("[data-gateway=virusscan] [data-condition]"))
                    .containsText("稼働中");
            officer.open("/desk/messages?all=true");
            assertThat(page.locator("h1")).containsText("送受信");
            Accessibility.check(page);
            officer.pictureOfAll("messages");
        }
    }

    private Page bench() {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")
                        .setViewportSize(1440, 1000));
        var page = context.newPage();
        page.navigate(base() + "/simulator/");
        return page;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
