package jp.menkyo.browser;

import com.microsoft.playwright.Browser;
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

    Chromium() {
        boolean installed = Files.isExecutable(SYSTEM);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        if (installed) {
            options.setExecutablePath(SYSTEM);
        }
        browser = playwright.chromium().launch(options);
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
