package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.SettableClock;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.mynumber.reveal.RevealRequest;
import jp.menkyo.mynumber.reveal.Reveals;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.revealreview.FreshWeeks;
import jp.menkyo.workflow.revealreview.RevealReviews;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager reviews a week's reveals where she does her other work: in the Tasklist. */
@BrowserTest
class RevealReviewBrowserTest {

    private static final StaffMember VIEWER = new StaffMember("number1", "三浦 拓也", Set.of(Role.NUMBER_VIEWER));
    private final LocalDate monday = FreshWeeks.monday();

    @Autowired
    NumberedCases numbered;

    @Autowired
    Reveals reveals;

    @Autowired
    RevealReviews reviews;

    @Autowired
    TaskService tasks;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void confirmsTheOrdinaryAtOnceAndTheOddOneByItself(Officers officers) {
        clock.set(monday);
        reveal();
        reveal();
        clock.advance(Duration.ofHours(9));
        reveal();
        clock.set(monday.plusWeeks(1));
        reviews.openDue();
        var taskId = tasks.createTaskQuery()
                .processInstanceBusinessKey("reveals-" + monday)
                .singleResult()
                .getId();

        try (var manager = officers.freshly("manager1")) {
            var page = manager.page();
            manager.open("/desk/reveals/reviews/" + monday);
            manager.pictureOfAll("reveal-review-page");
            Accessibility.check(page);

            manager.openTask(taskId, "[data-review]");
            assertThat(page.locator("[data-reveal]")).hasCount(3);
            assertThat(page.locator("tr.differs")).hasCount(1);
            manager.pictureOfAll("reveal-review-task");
            page.getByText("まとめて確認する", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("[data-messages]")).containsText("確かめたことを3字以上で");
            page.locator("#note-all").fill("受付簿と照らした");
            page.getByText("まとめて確認する", new Page.GetByTextOptions().setExact(true))
                    .click();
            var odd = page.locator("tr.differs");
            assertThat(page.locator("[data-reveal] .tag-good")).hasCount(2);
            odd.getByLabel("確かめたこと").fill("夜間窓口の延長による");
            odd.getByText("正当な業務", new Locator.GetByTextOptions().setExact(true))
                    .click();

            assertThat(page.locator("[data-completed=true]")).containsText("この週の点検は終わりました");
            manager.pictureOfAll("reveal-review-done");
            manager.open("/desk/reveals/reviews");
            assertThat(page.locator("table")).containsText("点検済");
            manager.pictureOfAll("reveal-review-weeks");
            Accessibility.check(page);
        }
    }

    private void reveal() {
        reveals.show(new RevealRequest(
                        numbered.open().caseNumber(), "PROOF_OF_NUMBER", "窓口のカードと照合するため", VIEWER, clock.instant()))
                .close();
    }
}
