package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The page of a case in the hands of an officer: by keyboard through all tabs, with a paper open beside them. */
@BrowserTest
class CasePageBrowserTest {

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    Documents documents;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyTabIsOpenedByKeyboardAndAPaperStaysOpenBesideThem(Officers officers) {
        var caseNumber = caseWithTwoPapers();
        try (var officer = officers.freshly("examiner1")) {
            officer.open("/desk/cases/" + caseNumber);
            var page = officer.page();
            page.setViewportSize(1280, 800);
            page.locator("[role=tab][aria-selected=true]").focus();
            press(page, "ArrowRight", "比較");
            press(page, "ArrowRight", "書類");
            var first = openPaper(page, 0);
            openPaper(page, 1);
            page.locator("#panel [data-document]").nth(0).click();
            assertThat(page.locator("[data-viewer] iframe:visible")).hasAttribute("data-paper", first);
            assertThat(page.locator("[data-viewer] iframe")).hasCount(2);
            Accessibility.check(page, "main");
            officer.picture("case-documents");

            page.locator("#tab-documents").focus();
            for (var tab : new String[] {"判定", "手数料", "免許証", "通知", "閲覧記録", "経過", "進み具合", "メモ"}) {
                press(page, "ArrowRight", tab);
                assertThat(page.locator("[data-viewer] iframe:visible")).hasAttribute("data-paper", first);
                Accessibility.check(page, "main");
                officer.pictureOfAll("case-" + page.url().replaceAll(".*/", ""));
            }
            press(page, "ArrowRight", "概要");
            page.goBack();
            assertThat(page.locator("#tab-notes")).hasAttribute("aria-selected", "true");
        }
    }

    @Test
    void aNoteIsWrittenBesideThePaperAndTheTimelinePrints(Officers officers) {
        var caseNumber = caseWithTwoPapers();
        try (var officer = officers.freshly("examiner1")) {
            officer.open("/desk/cases/" + caseNumber + "/documents");
            var page = officer.page();
            page.setViewportSize(640, 400);
            var paper = openPaper(page, 0);
            page.locator("#tab-notes").click();
            page.locator("textarea[name=words]").fill("本人に電話で確かめた");
            page.getByText("メモを残す").click();
            assertThat(page.locator(".note-words")).hasText("本人に電話で確かめた");
            assertThat(page.locator("[data-viewer] iframe:visible")).hasAttribute("data-paper", paper);
            assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("at 200 % nothing is cut off or scrolls sideways")
                    .isTrue();
            officer.pictureOfAll("case-notes-200");

            page.setViewportSize(1280, 800);
            officer.open("/desk/cases/" + caseNumber + "/timeline?all=true");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".masthead")).isHidden();
            assertThat(page.locator(".tabs")).isHidden();
            assertThat(page.locator("#panel td").first()).containsText(Pattern.compile("令和"));
            officer.pictureOfAll("case-timeline-print");
        }
    }

    private CaseNumber caseWithTwoPapers() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.awaitTask(caseNumber, "Task_Examine");
        transaction.executeWithoutResult(status -> {
            documents.store(caseNumber, DocumentKind.KOSEKI_EXTRACT, "koseki.pdf", Papers.pdf("koseki"));
            documents.store(caseNumber, DocumentKind.GRADUATION_CERTIFICATE, "sotsugyo.pdf", Papers.pdf("sotsugyo"));
        });
        return caseNumber;
    }

    private static void press(Page page, String key, String tab) {
        page.keyboard().press(key);
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=tab][aria-selected=true]")).hasText(tab);
        assertThat(page.locator("[role=tab]:focus")).hasText(tab);
    }

    private static String openPaper(Page page, int index) {
        var button = page.locator("#panel [data-document]").nth(index);
        button.click();
        assertThat(page.locator("[data-viewer] iframe:visible")).isVisible();
        assertThat(button).hasAttribute("aria-pressed", "true");
        return button.getAttribute("data-document");
    }
}
