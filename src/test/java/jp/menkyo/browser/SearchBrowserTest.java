package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import jp.menkyo.workflow.LicenceHolders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An examiner finds somebody by the sound of the name, sees that two rows may be one person, and says so; by keyboard. */
@BrowserTest
class SearchBrowserTest {

    @Autowired
    LicenceHolders holders;

    private Licence enter(String surname, String given) {
        return holders.enter(new Holder(
                new PersonName(surname, given),
                new PersonName("ワタナベサガ", "ミツキ"),
                "旧川",
                null,
                new Domicile("13"),
                Sex.FEMALE,
                BirthDate.of(LocalDate.of(1980, 3, 1))));
    }

    @Test
    void findsAPersonByKanaAndJudgesALookalike(Officers officers) {
        var licence = enter("渡邉佐賀", "美月");
        enter("渡辺佐賀", "美月");

        try (var examiner = officers.freshly("examiner1")) {
            var page = examiner.page();
            examiner.open("/desk/search");
            assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
            page.keyboard().type("わたなべさが S55.3.1");
            page.getByLabel("検索の目的").selectOption("ROSTER_CARE");
            page.getByRole(AriaRole.SEARCHBOX).press("Enter");
            assertThat(page.locator("td").filter(new Locator.FilterOptions().setHasText("カナ・生年月日")))
                    .hasCount(2);
            org.assertj.core.api.Assertions.assertThat(page.url()).endsWith("/desk/search");
            examiner.pictureOfAll("search");
            Accessibility.check(page);

            page.locator("a[href$='" + licence.holderId().value() + "']").press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("渡邉佐賀　美月");
            Accessibility.check(page);
            page.getByLabel("日付").fill("昭和50年1月1日");
            page.getByLabel("日付").press("Enter");
            assertThat(page.getByText("昭和50年1月1日：登録前")).isVisible();

            page.getByText("同じ人かどうかを判断する").press("Enter");
            page.getByLabel("理由（確かめた資料など）").fill("戸籍の附票により同じ人と確かめた");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("同一人と判断する"))
                    .press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("判断を記録しました：同一人");
            assertThat(page.getByText("自動では統合されません")).isVisible();
            examiner.pictureOfAll("person");
            Accessibility.check(page);
            page.setViewportSize(640, 480);
            examiner.pictureOfAll("person-200-percent");
            page.getByText("検索の結果へ戻る").press("Enter");
            assertThat(page.locator("td").filter(new Locator.FilterOptions().setHasText("カナ・生年月日")))
                    .hasCount(2);
            examiner.pictureOfAll("search-200-percent");
            examiner.hasSeenNoErrors();
        }
    }
}
