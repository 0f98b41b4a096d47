package jp.menkyo.browser;

import com.microsoft.playwright.Page;

/** The reception desk types the key items once more. */
final class SecondEntry {

    private SecondEntry() {}

    /** As the first time. */
    static void of(Page page) {
        for (var second : page.locator("[data-again]:not(:disabled)").all()) {
            var first = page.locator("[name=" + second.getAttribute("data-again") + "]");
            second.fill(first.inputValue());
        }
    }
}
