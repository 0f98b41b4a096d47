package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer finds a task in the table, works on it with the keys alone, and finds it again under finished work. */
@BrowserTest
class WorklistTableBrowserTest {

    private static final String TABLE = "/camunda/app/tasklist/default/#/table?queue=all";

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    @Autowired
    CaseFiles cases;

    @Test
    void leadsFromASearchThroughATaskBackToTheLine(Officers officers) {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        var taskId = office.awaitTask(caseNumber, "Task_ReceiveFee");
        var person = cases.get(caseNumber);
        try (var officer = officers.freshly("treasurer1")) {
            officer.open(TABLE);
            var page = officer.page();
            var line = page.locator("tr[data-task='" + taskId + "']");
            search(page, person.kana().surname());
            assertThat(page.locator("tr[data-task]").first())
                    .containsText(person.kana().surname());
            search(page, caseNumber.value());
            assertThat(line).containsText("新規免許");
            look(officer, page);

            line.locator("a").focus();
            page.keyboard().press("Enter");
            page.locator(".menkyo-task[data-task]").waitFor();
            page.goBack();
            assertThat(line.locator("a")).isFocused();
            assertThat(page.getByLabel("検索")).hasValue(caseNumber.value());
            assertThat(page.url()).doesNotContain(person.kana().surname());
            assertThat(officer.storage()).doesNotContain(person.name().surname());

            page.keyboard().press("Enter");
            officer.claim();
            officer.choose("RECEIVED");
            officer.fill("RECEIVED", "amount", "5600");
            officer.complete();
            page.getByText("一覧に戻る", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByText("該当するタスクはありません。")).isVisible();
            page.locator("[data-queue=done]").click();
            assertThat(line).containsText("手数料");
            assertThat(page.getByText("完了から12か月以内のものを表示しています。")).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "ja");
            officer.hasSeenNoErrors();
        }
    }

    private static void look(Officer officer, Page page) {
        page.setViewportSize(1280, 800);
        officer.picture("worklist-table");
        for (var panel : page.locator(".panels summary").all()) {
            panel.click();
        }
        Accessibility.check(page, ".work-page");
        officer.picture("worklist-table-panels");
        page.setViewportSize(640, 400);
        officer.picture("worklist-table-200");
        page.setViewportSize(1280, 800);
    }

    private static void search(Page page, String text) {
        page.getByLabel("検索").fill(text);
        page.waitForResponse(
                Pattern.compile(".*/api/worklist/search"), () -> page.keyboard().press("Enter"));
        assertThat(page.getByText("検索を解く")).isVisible();
    }
}
