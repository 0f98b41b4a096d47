package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import jp.menkyo.workflow.worklist.draft.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into a task is there again at another computer, and a colleague can take the task over. */
@BrowserTest
class DraftBrowserTest {

    private static final String REFUSE = "PROPOSE_REFUSAL";
    private static final String WHY = "修業年限が2年に満たない";

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    Drafts drafts;

    private CaseNumber caseNumber;
    private String taskId;

    @BeforeEach
    void openACase() {
        caseNumber = papers.handIn(PaperApplications.ordinary());
        taskId = office.awaitTask(caseNumber, "Task_Examine");
    }

    @Test
    void whatWasTypedIsThereAtAnotherComputer(Officers officers) {
        try (var here = officers.freshly("examiner1")) {
            here.openTask(taskId);
            here.claim();
            here.choose(REFUSE);
            here.fill(REFUSE, "reason", WHY);
            assertThat(here.page().locator("[data-draft-state]")).containsText("下書きを保存しました");
        }
        try (var there = officers.freshly("examiner1")) {
            there.openTask(taskId);
            var page = there.page();
            assertThat(page.locator("[data-draft]")).containsText("送っていない下書きがあります");
            there.pictureOfTask("draft");
            Accessibility.check(page, ".menkyo-task");
            page.locator("[data-action=resume]").click();

            assertThat(page.locator("#" + REFUSE + "-reason")).hasValue(WHY);
            assertThat(page.locator("[value=" + REFUSE + "]")).isChecked();
            assertThat(page.locator("[data-draft]")).hasCount(0);
            there.fill(REFUSE, "legalBasis", "栄養士法第2条第1項");
            there.fill(REFUSE, "deviation", "原本を見て確かめた");
            there.complete();
            there.hasSeenNoErrors();
        }
        assertThat(drafts.find(taskId, "examiner1")).isEmpty();
    }

    @Test
    void aColleagueTakesOverAndTheFormerHolderLosesNothing(Officers officers) {
        var former = officers.named("examiner1");
        former.openTask(taskId);
        former.claim();
        former.choose(REFUSE);
        former.fill(REFUSE, "reason", WHY);
        var colleague = officers.named("examiner2");
        colleague.openTask(taskId);
        var page = colleague.page();
        assertThat(page.locator("[data-outcomes]")).containsText("高橋 梓さんが担当しています（令和");

        page.getByText("引き継ぐ", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("[data-action=takeover]").click();
        assertThat(page.locator("[data-messages]")).containsText("引き継ぐ理由を入力してください");
        page.locator("[data-takeover-reason]").fill("休暇中で期限が近いため");
        colleague.pictureOfTask("takeover");
        Accessibility.check(page, ".menkyo-task");
        page.locator("[data-action=takeover]").click();
        page.locator("[data-action=complete]").waitFor();

        var left = former.page();
        left.locator("[data-action=complete]").click();
        assertThat(left.locator("[data-messages] .notice")).containsText("さんが担当しています（令和");
        assertThat(left.locator("#" + REFUSE + "-reason")).hasValue(WHY);
        assertThat(left.locator("[data-draft-state]")).containsText("下書きを保存しました");
        former.open("/desk");
        former.openTask(taskId);
        assertThat(left.locator("[data-draft]")).containsText(WHY);
    }
}
