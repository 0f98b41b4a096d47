package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import jp.menkyo.SettableClock;
import jp.menkyo.demo.DemoStaff;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.mynumber.reveal.NumberedCases.NumberedCase;
import jp.menkyo.mynumber.reveal.brake.KillSwitch;
import jp.menkyo.staff.StaffDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A number on a real screen: there for thirty seconds of the page's own clock, and nowhere afterwards. */
@BrowserTest
class RevealBrowserTest {

    @Autowired
    NumberedCases numbered;

    @Autowired
    KillSwitch killSwitch;

    @Autowired
    StaffDirectory staff;

    @Autowired
    SettableClock clock;

    private NumberedCase open;

    @BeforeEach
    void openACase() {
        numbered.freshDay();
        open = numbered.open();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsTheNumberForThirtySecondsAndTakesItAway(Officers officers) {
        try (var viewer = viewer(officers)) {
            var page = viewer.page();
            viewer.pictureOfAll("reveal-before");
            Accessibility.check(page);
            reveal(page);

            assertThat(number(page)).hasText(open.groups());
            assertThat(page.locator("#shown")).isFocused();
            assertThat(page.locator("[data-who]")).containsText("三浦 拓也（number1）");
            viewer.pictureOfAll("reveal-shown");
            Accessibility.check(page);
            assertThat(
                            page.evaluate(
                                    "() => { getSelection().selectAllChildren(document.body); return getSelection().toString(); }"))
                    .asString()
                    .doesNotContain(open.digits().substring(0, 4));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#shown")).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));

            page.clock().fastForward(28_000);
            assertThat(number(page)).hasText(open.groups());
            page.clock().fastForward(3_000);

            assertGone(viewer, "表示の時間が終わりました");
            viewer.pictureOfAll("reveal-gone");
            Accessibility.check(page);
            page.getByText("最近の表示を見る").click();
            assertThat(page.locator("table.list"))
                    .containsText(open.caseNumber().value());
            viewer.pictureOfAll("reveal-mine");
            Accessibility.check(page);
        }
    }

    @Test
    void leavesNothingBehindTheBackButtonOrInAnotherTab(Officers officers) {
        try (var viewer = viewer(officers)) {
            var page = viewer.page();
            reveal(page);
            assertThat(number(page)).hasText(open.groups());

            var other = page.context().newPage();
            other.navigate(page.url());
            assertThat(other.locator("#shown")).isHidden();
            assertThat(other.locator("[data-number]")).hasText("");
            other.close();
            viewer.open("/desk");
            page.goBack();

            assertThat(page.locator("#shown")).isHidden();
            assertThat(number(page)).hasText("");
            assertThat(page.locator("[name=reason]")).hasValue("");
            assertThat(viewer.storage()).doesNotContain(open.digits()).startsWith("{}{}");
        }
    }

    /** As far as a script can: no string of the tab holds the number once it is gone. */
    @Test
    void leavesNothingInTheMemoryOfTheTab(Officers officers) {
        try (var viewer = viewer(officers)) {
            var page = viewer.page();
            reveal(page);
            assertThat(page.locator("[data-number] span span")).hasCount(12);
            page.keyboard().press("Escape");
            assertThat(page.locator("#messages")).containsText("消しました");

            assertThat(heap(page)).doesNotContain(open.digits()).doesNotContain(open.groups());
            page.evaluate("number => { window.kept = number; }", open.digits());
            assertThat(heap(page)).as("it would be found").contains(open.digits());
        }
    }

    @Test
    void asksForThePasswordAgainAndKeepsTheReason(Officers officers) {
        try (var viewer = viewer(officers)) {
            var page = viewer.page();
            clock.advance(Duration.ofMinutes(6));
            reveal(page);
            assertThat(page.locator("#messages")).containsText("パスワードをもう一度入力してください");
            var password = page.getByLabel("パスワード（確認のためもう一度）");
            assertThat(password).isVisible();
            assertThat(password).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[name=reason]")).hasValue("窓口のカードと照合するため");
            viewer.pictureOfAll("reveal-password");
            Accessibility.check(page);

            password.fill(DemoStaff.passwordOf("number1"));
            submit(page);

            assertThat(number(page)).hasText(open.groups());
            assertThat(password).hasValue("");
        }
    }

    @Test
    void vanishesWhenRevealsAreSwitchedOff(Officers officers) {
        try (var viewer = viewer(officers)) {
            var page = viewer.page();
            reveal(page);
            assertThat(number(page)).hasText(open.groups());
            var systemOfficer = staff.find("sysofficer1").orElseThrow();
            var manager = staff.find("manager1").orElseThrow();
            killSwitch.off(systemOfficer, "不審な表示が続いたため");
            try {
                page.clock().fastForward(2_500);

                assertGone(viewer, "個人番号の表示が止められたか");
                try (var responsible = officers.freshly("sysofficer1")) {
                    responsible.open("/desk/reveals/control");
                    assertThat(responsible.page().locator("main")).containsText("停止されています");
                    responsible.pictureOfAll("reveal-control");
                    Accessibility.check(responsible.page());
                }
            } finally {
                killSwitch.requestOn(manager, "試験の終わり");
                killSwitch.approveOn(systemOfficer, "試験の終わり");
            }
        }
    }

    @Test
    void comparesANumberFromAPaperAndForgetsIt(Officers officers) {
        try (var clerk = officers.freshly("reception1")) {
            clerk.open("/desk/cases/" + open.caseNumber());
            var page = clerk.page();
            var typed = page.getByLabel("書類の個人番号（12桁）");

            typed.fill("1234 5678 9012");
            compare(page);
            assertThat(page.locator("#compared")).containsText("個人番号が正しくありません");
            typed.fill(MyNumbers.nextDigits());
            compare(page);
            assertThat(page.locator("#compared")).containsText("一致しません");
            assertThat(typed).hasValue("");
            typed.fill(wide(open.groups()));
            compare(page);

            assertThat(page.locator("#compared")).containsText("一致しました");
            assertThat(typed).hasValue("");
            assertThat(page.url()).doesNotContain(open.digits());
            assertThat(clerk.storage()).doesNotContain(open.digits());
            clerk.pictureOfAll("compare");
            Accessibility.check(page);
        }
    }

    @Test
    void letsTwoPersonsGiveARightForHalfAnHour(Officers officers) {
        try (var clerk = officers.freshly("reception1");
                var manager = officers.freshly("manager1")) {
            clerk.open("/desk/grants");
            var page = clerk.page();
            page.locator("[name=beneficiary]").selectOption("reception1");
            var ask = page.locator("form[data-post='/api/number-grants'] button");
            ask.click();
            assertThat(page.locator("#messages")).containsText("理由を5字以上で");
            clerk.pictureOfAll("grants-refused");
            Accessibility.check(page);
            page.getByLabel("理由（5字以上").fill("閲覧担当が不在で窓口が滞るため");
            ask.click();
            var waiting =
                    page.locator("[data-grant]").filter(new Locator.FilterOptions().setHasText("閲覧担当が不在で窓口が滞るため"));
            assertThat(waiting).containsText("承認待ち");

            var grant = "[data-grant=" + waiting.getAttribute("data-grant") + "]";
            manager.open("/desk/grants?state=REQUESTED");
            manager.pictureOfAll("grants-waiting");
            Accessibility.check(manager.page());
            manager.page().locator(grant + " .button-primary").click();
            assertThat(manager.page().locator(grant)).hasCount(0);
            manager.open("/desk/grants?state=ACTIVE");
            assertThat(manager.page().locator(grant)).containsText("閲覧担当が不在で窓口が滞るため");
            manager.pictureOfAll("grants-active");

            clerk.open("/desk/reveals");
            assertThat(page.locator("main")).containsText("まで個人番号を閲覧できます");
            clerk.pictureOfAll("reveal-by-grant");
        }
    }

    private Officer viewer(Officers officers) {
        var viewer = officers.freshly("number1");
        viewer.page().clock().install();
        viewer.open("/desk/reveals/" + open.caseNumber());
        return viewer;
    }

    private static void reveal(Page page) {
        page.getByLabel("目的").selectOption("PROOF_OF_NUMBER");
        page.locator("[name=reason]").fill("窓口のカードと照合するため");
        submit(page);
    }

    private static void submit(Page page) {
        page.locator("#reveal button[type=submit]").click();
    }

    private static void compare(Page page) {
        page.locator("#compare button").click();
    }

    private static Locator number(Page page) {
        return page.locator("[data-number]");
    }

    private void assertGone(Officer viewer, String words) {
        var page = viewer.page();
        assertThat(page.locator("#messages")).containsText(words);
        assertThat(page.locator("#shown")).isHidden();
        assertThat(page.locator("[data-number] span")).hasCount(0);
        assertThat(page.content()).doesNotContain(open.digits()).doesNotContain(open.groups());
        assertThat(viewer.storage()).startsWith("{}{}").doesNotContain(open.digits());
        assertThat(page.url()).doesNotContain(open.digits());
    }

    private static String wide(String digits) {
        return digits.chars()
                .map(one -> one == ' ' ? '　' : one - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Every string that scripts of the tab can still reach. */
    private static String heap(Page page) {
        var tools = page.context().newCDPSession(page);
        var heap = new StringBuilder();
        tools.on(
                "HeapProfiler.addHeapSnapshotChunk",
                part -> heap.append(part.get("chunk").getAsString()));
        tools.send("HeapProfiler.collectGarbage");
        tools.send("HeapProfiler.takeHeapSnapshot", new JsonObject());
        tools.detach();
        return heap.toString();
    }
}
