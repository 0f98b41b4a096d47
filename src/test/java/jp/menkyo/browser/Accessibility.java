package jp.menkyo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What a machine can tell about whether everybody can use a page (JIS X 8341-3, by the rules of axe). */
final class Accessibility {

    private Accessibility() {}

    static void check(Page page) {
        check(new AxeBuilder(page));
    }

    /** Only our part of a page of the Tasklist, named by a CSS selector. */
    static void check(Page page, String part) {
        check(new AxeBuilder(page).include(part));
    }

    /** In the page itself: the other mode opens a second one each time, for frames of other sites, which nobody has here. */
    private static void check(AxeBuilder axe) {
        var violations = axe.setLegacyMode(true).analyze().getViolations();
        assertThat(violations)
                .as(() -> violations.stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                        .toList()
                        .toString())
                .isEmpty();
    }
}
