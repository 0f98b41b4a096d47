package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jp.menkyo.gateway.GatewayStatus;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a newcomer tries first: break something, watch a case wait for it, repair it, watch the case go on. */
@BrowserTest
class LaboratoryBrowserTest {

    @Autowired
    Office office;

    @Autowired
    Faults faults;

    @Autowired
    GatewayStatus gateways;

    @AfterEach
    void repair() {
        faults.clear();
    }

    @Test
    void breaksJukiNetWatchesACaseWaitAndRepairsIt(Officers officers) {
        var bench = officers.stranger("/simulator/");
        bench.locator("[data-fault=DOWN]").click();
        assertThat(bench.locator("[data-bench=juki]")).containsText("停止");
        Accessibility.check(bench);
        bench.locator("[data-play=registration-ok]").click();
        var caseNumber = bench.locator("[data-played]").textContent();

        try (var manager = officers.freshly("manager1")) {
            assertWaits(manager, caseNumber);
            bench.locator("[data-fault=NONE]").click();
            assertThat(bench.locator("[data-bench=juki]")).containsText("正常");
            office.awaitTask(new CaseNumber(caseNumber), "Task_Examine");
            manager.open("/desk/cases/" + caseNumber);
            assertThat(manager.page().locator(".case-head .notice-warn")).isHidden();
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
    void aPaperThatIsNotScannedSaysSoInItsPlaceAndOpensOnceTheScannerAnswers(Officers officers) {
        faults.set("virusscan", Fault.DOWN, null);
        var bench = officers.stranger("/simulator/");
        bench.locator("[data-play=registration-ok]").click();
        var caseNumber = bench.locator("[data-played]").textContent();
        try (var examiner = officers.freshly("examiner1")) {
            examiner.open("/desk/cases/" + caseNumber + "/documents");
            var paper = examiner.page().locator("[data-document]").first();
            assertThat(paper).containsText("未検査");

            paper.click();
            assertThat(examiner.page().locator("[data-viewer]")).containsText("しばらくしてからもう一度開いてください");
            examiner.pictureOfAll("paper-not-scanned");

            faults.clear();
            gateways.retry("virusscan");
            paper.click();
            assertThat(examiner.page().locator("[data-viewer] iframe")).isVisible();
        }
        bench.context().close();
    }

    @Test
    void aSystemOfficerStopsAGatewayAndLooksAtMessages(Officers officers) {
        try (var officer = officers.freshly("sysofficer1")) {
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
}
