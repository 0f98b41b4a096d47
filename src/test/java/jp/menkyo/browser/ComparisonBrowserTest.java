package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a register says otherwise is asked of the applicant with one press, in words the officer can still change. */
@BrowserTest
class ComparisonBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Test
    void aDifferenceBecomesAQuestionToTheApplicantOnce(Officers officers) {
        var answer = new LaboratoryClient(port).post("/simulator/scenarios/registration-juki-mismatch", "{}");
        var caseNumber = new CaseNumber(
                LaboratoryClient.read(answer).get("receiptNumber").asText());
        var examiner = officers.named("examiner1");
        examiner.openTask(office.awaitTask(caseNumber, "Task_Examine"));
        examiner.claim();
        var page = examiner.page();
        var address = page.locator("tr", new Page.LocatorOptions().setHasText("≠ 相違（住基ネット）"))
                .filter(new Locator.FilterOptions().setHasText("住所"))
                .locator("[data-amend]");
        var noted = page.locator("tr", new Page.LocatorOptions().setHasText("住民票の異動"))
                .locator("[data-amend]");
        var wanted = page.locator("[data-fields=REQUEST_AMENDMENT] [data-field=wanted]");

        assertThat(noted).hasCount(0);
        address.click();
        assertThat(page.locator("[value=REQUEST_AMENDMENT]")).isChecked();
        assertThat(wanted).isFocused();
        assertThat(wanted).hasValue(address.getAttribute("data-amend"));
        address.click();
        assertThat(wanted).hasValue(address.getAttribute("data-amend"));
        examiner.pictureOfTask("comparison-amend");
    }
}
