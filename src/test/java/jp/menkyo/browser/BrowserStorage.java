package jp.menkyo.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page has put into the stores of the browser, where the next user of the computer would find it. */
final class BrowserStorage {

    /** The words of the engine's pages, how its lists are sorted and which panels are folded, and nothing beside them. */
    private static final String FOUND = """
            async () => {
              const words = /^\\/camunda\\/app\\/(tasklist|cockpit|admin|welcome)\\/locales\\/_locales_(data|timestamp)_[a-z]{2}_[0-9.]+$/;
              const layout = /^(sort[A-Za-z]+|ctnCollapsableParent:(collapsed|maximized):[a-z-]+)$/;
              const found = Object.keys(localStorage).filter(key => key !== 'camunda-web' && key !== 'camunda');
              found.push(...Object.keys(JSON.parse(localStorage.getItem('camunda-web') || '{}')).filter(key => !words.test(key)));
              found.push(...Object.keys(JSON.parse(localStorage.getItem('camunda') || '{}')).filter(key => !layout.test(key)));
              found.push(...Object.keys(sessionStorage));
              found.push(...(await indexedDB.databases()).map(store => 'database ' + store.name));
              found.push(...(await caches.keys()).map(cache => 'cache ' + cache));
              found.push(...(await navigator.serviceWorker.getRegistrations()).map(() => 'service worker'));
              return found;
            }
            """;

    private BrowserStorage() {}

    /** The keys of everything that should not be there. */
    @SuppressWarnings("unchecked")
    static List<String> of(Page page) {
        return (List<String>) page.evaluate(FOUND);
    }
}
