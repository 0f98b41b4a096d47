package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import jp.menkyo.demo.DemoStaff;

/** An officer at a browser: signs in, opens tasks in the Tasklist, chooses outcomes, looks at pages. */
final class Officer implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String base;

    Officer(Browser browser, String base, String username) {
        this.base = base;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(1440, 1000));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(base + "/login");
        page.getByLabel("ユーザー名").fill(username);
        page.getByLabel("パスワード").fill(DemoStaff.passwordOf(username));
        page.locator("button[type=submit]").first().click();
        page.waitForURL("**/desk");
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(base + path);
    }

    /** Opens a task in the Camunda Tasklist and waits for its form. */
    Locator openTask(String taskId) {
        page.navigate("about:blank");
        page.navigate(base + "/camunda/app/tasklist/default/#/?task=" + taskId);
        var form = page.locator(".menkyo-task").first();
        form.waitFor();
        return form;
    }

    void claim() {
        page.getByText("担当する", new Page.GetByTextOptions().setExact(true))
                .and(page.locator("[data-action=claim]"))
                .click();
        page.locator("[data-action=complete]").waitFor();
    }

    void choose(String outcome) {
        page.locator("input[name=outcome][value=" + outcome + "]").check();
    }

    void fill(String outcome, String field, String value) {
        page.locator("#" + outcome + "-" + field).fill(value);
    }

    /** Chooses the first outcome and fills its fields with the examples that they show. */
    void followTheFirstSuggestion() {
        var first = page.locator("input[name=outcome]").first();
        first.check();
        var fields = page.locator("[data-fields=" + first.getAttribute("value") + "] [data-field]");
        for (var field : fields.all()) {
            if ("select".equals(field.evaluate("input => input.localName"))) {
                field.selectOption((String)
                        field.evaluate("input => [...input.options].map(option => option.value).find(value => value)"));
            } else {
                field.fill(field.getAttribute("placeholder").replace("例：", ""));
            }
        }
    }

    void complete() {
        page.locator("[data-action=complete]").click();
        assertThat(page.locator("[data-completed=true]")).isVisible();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void pictureOfAll(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Everything the page keeps in the browser, as text. */
    String storage() {
        return (String)
                page.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie");
    }

    @Override
    public void close() {
        context.close();
    }
}
