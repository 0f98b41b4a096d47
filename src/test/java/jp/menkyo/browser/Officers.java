package jp.menkyo.browser;

import com.microsoft.playwright.Browser;
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

    /** The officer, signed in: who signs in elsewhere, as programs in tests do, has lost the session of the browser. */
    Officer named(String username) {
        var officer = present.computeIfAbsent(username, name -> new Officer(browser, address, name));
        officer.signInUnlessSignedIn();
        return officer;
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
