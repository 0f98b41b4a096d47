package jp.menkyo.workflow.engine.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.menkyo.MenkyoTest;
import jp.menkyo.demo.DemoStaff;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an officer's real browser meets between our door and the Tasklist. */
@MenkyoTest
class SingleSignOnBrowserTest {

    private static final Path SYSTEM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");
    /** What the application itself loads while it starts: labels must be there without it. */
    private static final String TRANSLATIONS_OF_THE_APPLICATION = "**/locales/ja.json?bust=*";

    private static final String FORM = """
            <form role="form">
              <p id="shown"></p>
              <script cam-script type="text/form-script">
                camForm.storePrevented = true;
                camForm.on('form-loaded', function () { document.getElementById('shown').textContent = '様式を開きました'; });
              </script>
            </form>
            """;

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    String deployment;
    Playwright playwright;
    Page page;
    final List<String> refused = new CopyOnWriteArrayList<>();

    @BeforeEach
    void openTheBrowserWithATaskWaiting() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("signontest.html", FORM)
                .addModelInstance(
                        "signontest.bpmn",
                        Bpmn.createExecutableProcess("signontest")
                                .startEvent()
                                .userTask("Task_Look")
                                .name("様式を見る")
                                .camundaCandidateGroups("examiner")
                                .camundaFormKey("embedded:deployment:signontest.html")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        engine.getRuntimeService().startProcessInstanceByKey("signontest", "R7-000999-S");
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        page = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(SYSTEM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")))
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")
                        .setViewportSize(1440, 900))
                .newPage();
        page.onResponse(this::note);
        page.route(TRANSLATIONS_OF_THE_APPLICATION, neverAnswered -> {});
    }

    private String task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey("signontest")
                .singleResult()
                .getId();
    }

    private void note(Response response) {
        if (response.status() >= 400 && !response.url().endsWith("/identity/password-policy")) {
            refused.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    @AfterEach
    void closeTheBrowser() {
        playwright.close();
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void leadsFromOneSignInThroughTheTasklistToTheSignOut() {
        open("/desk");
        page.waitForURL(base() + "/login");
        picture("login");
        barrierFree();
        signIn("examiner1");
        page.waitForURL(base() + "/desk");
        picture("desk");
        barrierFree();
        page.getByRole(AriaRole.NAVIGATION).getByText("タスク一覧表").click();
        page.waitForURL("**/camunda/app/tasklist/**");
        assertThat(page.locator("[data-queue=group]")).isVisible();
        // whatever else waits in the queue: our task may stand on a later page of it
        page.navigate(page.url().replaceAll("#.*", "") + "#/?task=" + task());

        assertThat(page.locator("#shown")).hasText("様式を開きました");
        assertThat(page.locator("body")).containsText("高橋 梓");
        assertThat(page.getByText("職員ポータル")).hasAttribute("href", "/desk");
        for (String withheld : List.of("プロセスを開始", "タスクを作成", "コメントを追加", "完了", "履歴")) {
            assertThat(page.getByText(withheld, new Page.GetByTextOptions().setExact(true))
                            .filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
        }
        assertThat(page.locator("body").innerText()).doesNotContainPattern("[A-Z]+_[A-Z]+");
        assertThat(page.getByPlaceholder("タスクを絞り込む")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "ja");
        picture("tasklist");

        open("/camunda/app/welcome/default/");
        assertThat(page.getByText("職員ポータル")).isVisible();
        assertThat(page.locator("body").innerText()).doesNotContainPattern("[A-Z]+_[A-Z]+");
        assertThat(page.locator("html")).hasAttribute("lang", "ja");
        picture("welcome");

        assertThat(refused).isEmpty();

        open("/camunda/app/tasklist/default/");
        page.getByText("高橋 梓").first().click();
        page.getByText("ログアウト").first().click();
        page.waitForURL(base() + "/login");
        open("/camunda/app/tasklist/default/");
        page.waitForURL(base() + "/login");
    }

    @Test
    void keepsTheCockpitForTheSystemAdministrator() {
        open("/camunda/app/cockpit/default/");
        signIn("sysadmin1");
        page.waitForURL("**/camunda/app/cockpit/**");
        page.getByText("実行中のプロセスインスタンス").first().waitFor();
        open("/camunda/app/cockpit/default/#/processes");
        page.getByText("signontest").first().click();

        assertThat(page.getByText("R7-000999-S")).isVisible();
        picture("cockpit");
        assertThat(refused).noneMatch(answer -> answer.startsWith("40") && !answer.startsWith("400"));
        open("/camunda/app/tasklist/default/");
        page.waitForLoadState();
        assertThat(page.getByText("様式を見る")).hasCount(0);
    }

    private void barrierFree() {
        var barriers = new AxeBuilder(page).analyze().getViolations();
        assertThat(barriers).extracting(Rule::getId, Rule::getHelp).isEmpty();
    }

    private void open(String path) {
        page.navigate(base() + path);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private void signIn(String username) {
        page.waitForURL(base() + "/login");
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill(DemoStaff.passwordOf(username));
        page.keyboard().press("Enter");
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sign-on-" + name + ".png")));
    }
}
