package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.shared.transaction.Administrator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the vault's keys in a real browser: a rotation is followed to its end, an old key leaves by two people. */
@BrowserTest
class VaultKeysBrowserTest {

    private static final Administrator HOME = new Administrator("13-dietitian");

    @Autowired
    VaultOffice vault;

    @Test
    void replacesTheKeyAndLetsTwoPeopleDestroyTheOldOne(Officers officers) {
        vault.deposit(HOME, MyNumbers.next());
        vault.addEpochToFile(HOME);
        var officer = officers.named("sysofficer1");
        officer.page().getByText("個人番号の鍵").first().click();
        // the form works by its script: it is there once the page has loaded
        officer.page().waitForURL("**/desk/vault-keys");
        officer.page().getByText("切替えを始める").click();
        assertThat(officer.page().locator("#messages")).containsText("鍵の切替えを始めました");
        assertThat(officer.page().locator("#rotation")).containsText("完了");
        Accessibility.check(officer.page());

        var admin = officers.named("sysadmin1");
        admin.open("/desk/vault-keys");
        admin.page().getByLabel("控えとバックアップをどうしたか").fill(MyNumbers.nextDigits());
        admin.page().getByText("破棄を申請する").last().click();
        assertThat(admin.page().locator("#messages")).containsText("個人番号のような数字");
        Accessibility.check(admin.page());
        admin.page().getByLabel("控えとバックアップをどうしたか").fill("控えを溶解した。新しいバックアップから復元できた。");
        admin.page().getByText("破棄を申請する").last().click();
        assertThat(admin.page().locator("#messages")).containsText("確認を待ちます");

        officer.open("/desk/vault-keys");
        officer.pictureOfAll("vault-keys");
        officer.page().getByLabel("二度と復元できなくなる").check();
        officer.page().locator("[data-done=confirmation] button").click();
        assertThat(officer.page().locator("#messages")).containsText("鍵を破棄しました");
        Accessibility.check(officer.page());
        officer.pictureOfAll("vault-keys-destroyed");
    }
}
