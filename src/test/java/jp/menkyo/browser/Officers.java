package jp.menkyo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.menkyo.demo.DemoStaff;
import jp.menkyo.staff.Role;

/** The demo's officers, each with a browser window of their own in which they stay signed in. */
final class Officers {

    private final Browser browser;
    private final String address;
    private final Map<String, Officer> present = new HashMap<>();

    Officers(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    Officer named(String username) {
        var officer = present.computeIfAbsent(username, this::freshly);
        officer.returns();
        return officer;
    }

    /** After every test: what it did has left nothing in any browser. */
    void leaveNothingBehind() {
        present.values().forEach(Officer::leavesNothingBehind);
    }

    /** The officer at a window of the test's own, which it may change as it likes and closes. */
    Officer freshly(String username) {
        return new Officer(browser, address, username);
    }

    /** The officer at a browser that keeps in a folder what browsers of an office keep; the test closes it. */
    Officer keepingIn(Path profile, String username) {
        return new Officer(Chromium.keepingIn(profile, browser), address, username);
    }

    /** A page of somebody who has not signed in; the test closes its context. */
    Page stranger(String path) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(1440, 1000));
        var page = context.newPage();
        page.navigate(address + path);
        return page;
    }

    /** Somebody whose role it is. */
    Officer of(Role role) {
        return named(DemoStaff.officers().stream()
                .filter(account -> account.roles().contains(role))
                .findFirst()
                .orElseThrow()
                .username());
    }
}
