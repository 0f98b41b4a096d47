package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What an officer reads when a task cannot be done as wished, and what becomes of the input. */
@BrowserTest
class RefusedTaskBrowserTest {

    private static final String EXAMINE = "Task_Examine";
    private static final String REFUSE = "PROPOSE_REFUSAL";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    CaseFiles cases;

    @Autowired
    TransactionTemplate transaction;

    private CaseNumber caseNumber;
    private String taskId;

    @BeforeEach
    void openACase() {
        caseNumber = papers.handIn(PaperApplications.ordinary());
        taskId = office.awaitTask(caseNumber, EXAMINE);
    }

    @Test
    void whatIsMissingIsNamedAndTheRestStays(Officers officers) {
        var page = examining(officers);
        page.locator("[data-action=complete]").click();
        assertSays(page, "結果を選んでください");
        page.locator("[value=" + REFUSE + "]").check();
        assertThat(page.locator("[data-messages] .notice")).hasCount(0);
        page.locator("#" + REFUSE + "-reason").fill("修業年限が2年に満たない");
        page.locator("[data-action=complete]").click();

        assertSays(page, "根拠条項を入力してください");
        assertThat(page.locator("#" + REFUSE + "-legalBasis")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#" + REFUSE + "-reason")).hasValue("修業年限が2年に満たない");
        officers.named("examiner1").pictureOfTask("refused-missing");
        Accessibility.check(page, ".menkyo-task");
    }

    @Test
    void anApplicationThatIsTakenBackTakesTheTaskAway(Officers officers) {
        var page = examining(officers);
        page.locator("[value=PROPOSE_REGISTRATION]").check();
        office.withdraw(caseNumber);
        office.awaitEnd(caseNumber);

        page.locator("[data-action=complete]").click();

        assertThat(page.locator(".menkyo-task, [data-action=complete]")).hasCount(0);
        var said = page.getByText("すでに完了したか、取り下げられました");
        assertThat(said).isFocused();
        assertThat(page.getByText("一覧に戻る")).isVisible();
        officers.named("examiner1").picture("refused-withdrawn");
    }

    @Test
    void aCaseThatChangedIsReadAnewWithTheInput(Officers officers) {
        var page = examining(officers);
        page.locator("[value=" + REFUSE + "]").check();
        page.locator("#" + REFUSE + "-reason").fill("修業年限が2年に満たない");
        page.locator("#" + REFUSE + "-legalBasis").fill("栄養士法第2条第1項");
        page.locator("#" + REFUSE + "-deviation").fill("履修証明書の原本により確かめたため");
        transaction.executeWithoutResult(status -> cases.touch(caseNumber));
        page.locator("[data-action=complete]").click();
        assertSays(page, "事案の内容が変わりました");
        officers.named("examiner1").pictureOfTask("refused-stale");

        isReadAnewInVain(page, Route::abort, "サーバーに届きませんでした");
        isReadAnewInVain(page, route -> route.fulfill(new Route.FulfillOptions().setStatus(401)), "ログインし直してください");
        page.getByText("入力を残して読み直す").click();
        assertThat(page.locator("[data-messages] .notice")).hasCount(0);
        assertThat(page.locator("[value=" + REFUSE + "]")).isChecked();
        assertThat(page.locator("#" + REFUSE + "-reason")).hasValue("修業年限が2年に満たない");
        page.locator("[data-action=complete]").click();

        assertThat(page.locator("[data-completed=true]")).containsText("決裁担当者に回ります");
    }

    private static void isReadAnewInVain(Page page, Consumer<Route> answer, String said) {
        page.route("**/desk/tasks/*/form", answer);
        page.getByText("入力を残して読み直す").click();
        assertSays(page, said);
        assertThat(page.locator("#" + REFUSE + "-reason")).hasValue("修業年限が2年に満たない");
        page.unroute("**/desk/tasks/*/form");
    }

    @Test
    void theSecondOfficerLearnsWhoHasTheTask(Officers officers) {
        var second = officers.named("examiner2");
        second.openTask(taskId);
        examining(officers);

        second.page().locator("[data-action=claim]").click();
        assertSays(second.page(), "高橋 梓さんが担当しています");
        second.open("/desk");
        second.openTask(taskId);

        assertThat(second.page().locator("[data-outcomes]")).containsText("高橋 梓さんが担当しています");
        assertThat(second.page().locator("[data-action=complete]")).hasCount(0);
        second.pictureOfTask("refused-held");
    }

    @Test
    void anEndedSessionIsSaidBeforeTheTasklistLeaves(Officers officers) {
        var page = examining(officers);
        page.locator("[value=PROPOSE_REGISTRATION]").check();
        OfficerClient.signedIn(port, "examiner1");

        page.locator("[data-action=complete]").click();

        assertSays(page, "同じ利用者が別の端末でログインしたため");
        assertSays(page, "入力した内容を控えてから、ログインし直してください。");
        page.waitForURL("**/login?ended");
        assertThat(page.locator("main")).containsText("もう一度ログインしてください");
    }

    @Test
    void anOfficerWithoutTheRoleIsToldWhoseTaskItIs(Officers officers) {
        var issuer = officers.named("issuer1");
        issuer.open("/desk/tasks/" + taskId + "/form");

        assertThat(issuer.page().locator("body")).containsText("「審査」の担当です");
    }

    private Page examining(Officers officers) {
        var examiner = officers.named("examiner1");
        examiner.openTask(taskId);
        examiner.claim();
        return examiner.page();
    }

    private static void assertSays(Page page, String words) {
        assertThat(page.locator("[data-messages] .notice")).containsText(words);
        assertThat(page.locator("[data-messages] .notice")).isFocused();
    }
}
