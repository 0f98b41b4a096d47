package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.menkyo.intake.Applications;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The examiner's page for office matters in a real browser. */
@BrowserTest
class OfficeMatterBrowserTest {

    @Autowired
    Registry registry;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    Applications applications;

    @Test
    void anExaminerFindsTheLicenceAndBeginsACorrection(Officers officers) {
        var roster = new Roster("13-dietitian", administrators, manager, payments);
        var holder = RegistrationFixture.holder("起案", "試子", "キアン", "タメシコ", LocalDate.of(1992, 2, 3));
        var order = RegistrationFixture.of(roster.settledCase(), holder);
        var licence = roster.in(() -> registry.register(order));

        var officer = officers.named("examiner1");
        var page = officer.page();
        officer.open("/desk");
        page.locator("nav").getByText("職権の起案").click();
        page.waitForLoadState();
        page.getByLabel("氏名・カナ・登録番号・生年月日").fill("きあん 平成4年2月3日");
        page.locator("#licence-search button").click();
        page.locator(
                        "#licence-hits tr",
                        new com.microsoft.playwright.Page.LocatorOptions()
                                .setHasText(licence.number().display()))
                .getByText("選ぶ")
                .click();
        assertThat(page.locator("#chosen")).containsText("有効");
        assertThat(page.locator("#chosen"))
                .containsText(WarekiDate.display(licence.items().registeredOn()));
        page.locator("#office-matter [name=procedure]").selectOption("OFFICIAL_CORRECTION");
        page.getByLabel("正しい生年月日").fill("1992-02-04");
        page.locator("#office-matter button[type=submit]").click();
        assertThat(page.locator("#messages")).containsText("職権で始める理由");
        assertThat(page.locator("[name=reason]")).hasAttribute("aria-invalid", "true");
        officer.pictureOfAll("office-matter");
        Accessibility.check(page);
        page.locator("[name=reason]").fill("登録のときの転記の誤り");
        page.locator("#office-matter button[type=submit]").click();

        var messages = page.locator("#messages");
        assertThat(messages).containsText("起案しました");
        var number = Pattern.compile("R[0-9]+-[0-9]+-[A-Z]").matcher(messages.textContent());
        assertThat(number.find()).isTrue();
        var application = applications.get(new CaseNumber(number.group()));
        assertThat(application.channel()).isEqualTo(Channel.OFFICE);
        assertThat(application.form().birthDate()).isEqualTo(LocalDate.of(1992, 2, 4));
    }
}
