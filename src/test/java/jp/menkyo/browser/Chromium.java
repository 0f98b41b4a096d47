package jp.menkyo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The one browser of all browser tests: the system's Chromium, or Playwright's own where there is none. */
final class Chromium implements CloseableResource {

    /** What a page shows may take as long on a busy machine as what it lets a test press. */
    private static final double PATIENCE = 20_000;

    private static final Path SYSTEM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        if (installed()) {
            options.setExecutablePath(SYSTEM);
        }
        browser = playwright.chromium().launch(options);
    }

    private static boolean installed() {
        return Files.isExecutable(SYSTEM);
    }

    /** Another browser, which keeps its cache, history and storage in this folder. */
    static BrowserContext keepingIn(Path profile, Browser like) {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setArgs(ARGUMENTS)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo");
        if (installed()) {
            options.setExecutablePath(SYSTEM);
        }
        return like.browserType().launchPersistentContext(profile, options);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
