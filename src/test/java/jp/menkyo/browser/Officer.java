package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.demo.DemoStaff;

/** An officer at a browser: signs in, opens tasks in the Tasklist, chooses outcomes, looks at pages. */
final class Officer implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

    /** Now and then the Tasklist looks whether the task that it shows is still there. */
    private static final String LOOK_AT_A_DONE_TASK = ".*/camunda/api/engine/engine/default/task/[^/]*";

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 1000;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final String username;
    private final List<String> complaints = new ArrayList<>();

    /** Signs in. */
    Officer(Browser browser, String base, String username) {
        this(
                browser.newContext(new Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")
                        .setViewportSize(WIDTH, HEIGHT)),
                base,
                username);
    }

    /** Signs in at a window that is there. */
    Officer(BrowserContext context, String base, String username) {
        this.base = base;
        this.username = username;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.location().matches(LOOK_AT_A_DONE_TASK)) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        signIn();
    }

    private void signIn() {
        page.navigate(base + "/desk");
        page.getByLabel("ユーザー名").fill(username);
        page.getByLabel("パスワード").fill(DemoStaff.passwordOf(username));
        page.locator("button[type=submit]").first().click();
        page.waitForURL("**/desk");
        complaints.clear();
    }

    /** Begins anew; who signed in elsewhere meanwhile, as programs in tests do, has lost the session of this browser. */
    void returns() {
        complaints.clear();
        if (context.request().get(base + "/api/me").status() != 200) {
            signIn();
        }
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(base + path);
    }

    /** Opens a task of a case in the Camunda Tasklist and waits for its form. */
    Locator openTask(String taskId) {
        return openTask(taskId, ".menkyo-task[data-task='" + taskId + "']");
    }

    /** The same for a task with a form of its own; the Tasklist stays open from task to task. */
    Locator openTask(String taskId, String shows) {
        if (page.url().contains(TASKLIST)) {
            page.evaluate("task => { location.hash = '#/?task=' + task; }", taskId);
        } else {
            page.navigate(base + TASKLIST + "?task=" + taskId);
        }
        var form = page.locator(shows);
        form.waitFor();
        return form;
    }

    void claim() {
        page.locator("[data-action=claim]").click();
        page.locator("[data-action=complete]").waitFor();
    }

    /** The ways to end the task that the page shows. */
    List<String> outcomes() {
        return page.locator("input[name=outcome]").all().stream()
                .map(choice -> choice.getAttribute("value"))
                .toList();
    }

    /** What happens after each of them, in the same order. */
    List<String> consequences() {
        return page.locator("[data-then]").allTextContents();
    }

    void choose(String outcome) {
        page.locator("input[name=outcome][value=" + outcome + "]").check();
    }

    void fill(String outcome, String field, String value) {
        page.locator("#" + outcome + "-" + field).fill(value);
    }

    /** Chooses the outcome and fills its fields with the examples that they show. */
    void followTheSuggestionsOf(String outcome) {
        choose(outcome);
        for (var field :
                page.locator("[data-fields=" + outcome + "] [data-field]").all()) {
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

    /** The open task from top to bottom, which the Tasklist shows a part of only. */
    void pictureOfTask(String name) {
        var height = (int) page.locator(".menkyo-task").first().boundingBox().height;
        page.setViewportSize(WIDTH, height + 140);
        picture(name);
        page.setViewportSize(WIDTH, HEIGHT);
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void pictureOfAll(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Nothing went wrong in the pages since the officer was called. */
    void hasSeenNoErrors() {
        assertThat(complaints).as("errors in the console of " + username).isEmpty();
    }

    /** Everything the page keeps in the browser, as text. */
    String storage() {
        return (String)
                page.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie");
    }

    /** Nothing of people or work stays in the browser: only the engine's pages keep their words there, by keys we know. */
    void leavesNothingBehind() {
        if (!page.isClosed() && page.url().startsWith(base)) {
            assertThat(BrowserStorage.of(page))
                    .as("kept in the browser of " + username)
                    .isEmpty();
        }
    }

    @Override
    public void close() {
        leavesNothingBehind();
        context.close();
    }
}
