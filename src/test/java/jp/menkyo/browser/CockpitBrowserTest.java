package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Cockpit as the administrator of the system meets it; nobody but this role may open it, and nobody at all the Admin application. */
@BrowserTest
class CockpitBrowserTest {

    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    /** Each main page by its address, with words that it ends up with. */
    private static final Map<String, String> PAGES = Map.of(
            "dashboard", "主な数",
            "finished", "終わった処理の経過",
            "processes", "件のプロセス定義を配備済み",
            "decisions", "件の判定定義を配備済み",
            "repository", "配備日時",
            "batch", "実行中の一括処理");

    /** Two words of Latin letters in a row are a sentence that nobody translated, words with low lines are raw keys. */
    private static final Pattern FOREIGN =
            Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z0-9]+)+\\b|\\b[A-Za-z]{3,} [A-Za-z]{2,}\\b");
    /** What the maker calls itself. */
    private static final Pattern NAMES = Pattern.compile("Camunda Platform|Camunda Cockpit");

    @Autowired
    PaperApplications papers;

    @Test
    void speaksJapaneseOnItsMainPages(Officers officers) {
        papers.handIn(PaperApplications.ordinary());
        var officer = officers.freshly("sysadmin1");
        try (officer) {
            for (var page : PAGES.entrySet()) {
                officer.open(COCKPIT + "#/" + page.getKey());
                look(officer, page.getKey(), page.getValue());
            }
            officer.open(COCKPIT + "#/processes");
            visible(officer, "a:has-text('新規免許')").click();
            look(officer, "definition", "業務番号");
            visible(officer, "a[href*='/process-instance/']").click();
            look(officer, "instance", "変数");
            visible(officer, "a:text-is('事案')").click();
            assertThat(officer.page().getByText("左の業務番号を伝えて")).isVisible();
            assertThat(officer.page().locator("html")).hasAttribute("lang", "ja");
        }
    }

    private static void look(Officer officer, String name, String words) {
        visible(officer, "text=" + words).waitFor();
        var page = officer.page();
        page.waitForFunction(
                "() => ![...document.querySelectorAll('.animate-spin')].some(wheel => wheel.offsetParent)");
        officer.picture("cockpit-" + name);
        assertThat(foreign(page.locator("body").innerText())).as(name).isEmpty();
    }

    private static Locator visible(Officer officer, String what) {
        return officer.page().locator(what + " >> visible=true").first();
    }

    private static List<String> foreign(String text) {
        return FOREIGN.matcher(NAMES.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
