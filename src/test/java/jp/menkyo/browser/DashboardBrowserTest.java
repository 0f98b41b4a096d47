package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.reporting.facts.Builder;
import jp.menkyo.reporting.facts.Feed;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager narrows the figures with the keyboard, finds each picture beside its table, and goes on to the picture of a process. */
@BrowserTest
class DashboardBrowserTest {

    @Autowired
    PaperApplications papers;

    @Autowired
    Builder builder;

    @Autowired
    Feed feed;

    @Test
    void showsFiguresThatAreReadWithoutColourAndMouse(Officers officers) {
        papers.handIn(PaperApplications.ordinary());
        while (builder.piece() | feed.piece()) {
            continue;
        }
        var officer = officers.named("manager1");
        var page = officer.page();
        officer.open("/desk/dashboard");
        assertThat(page.locator("[data-sentence]")).containsText("現在");

        page.getByLabel("期間の始め").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("R8.4.1");
        page.keyboard().press("Tab");
        page.keyboard().press("Control+A");
        page.keyboard().type("R8.4.10");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("from=R8.4.1&"));
        assertThat(page.getByLabel("期間の始め")).hasValue("令和8年4月1日");
        assertThat(page.locator("#flow tbody tr")).hasCount(10);
        var picture = page.locator("#flow svg").boundingBox();
        var table = page.locator("#flow table").boundingBox();
        assertThat(table.x).as("the table stands beside its picture").isGreaterThan(picture.x);
        assertThat(Math.abs(table.y - picture.y)).isLessThan(20);
        officer.picture("dashboard");
        Accessibility.check(page);

        page.getByText("プロセスの図で見る").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/desk/dashboard/map"));
        assertThat(page.locator("svg.progress-picture")).isVisible();
        officer.picture("dashboard-map");
        Accessibility.check(page);
    }
}
