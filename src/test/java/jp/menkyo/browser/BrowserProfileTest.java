package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import jp.menkyo.SettableClock;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.outside.Canaries;
import jp.menkyo.outside.FileLeftovers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser leaves on the disk of an officer's terminal once it is closed: cache, history, storage, what was typed. */
@BrowserTest
class BrowserProfileTest {

    private static final FileTime EVER = FileTime.fromMillis(0);

    @TempDir
    Path profile;

    @Autowired
    NumberedCases numbered;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void holdsNoNumberThatWasShownOrTyped(Officers officers) throws IOException {
        numbered.freshDay();
        var open = numbered.open();
        var kept = MyNumbers.nextDigits();
        try (var viewer = officers.keepingIn(profile, "number1")) {
            viewer.open("/desk/reveals/" + open.caseNumber());
            var page = viewer.page();
            page.getByLabel("目的").selectOption("PROOF_OF_NUMBER");
            page.locator("[name=reason]").fill("窓口のカードと照合するため");
            page.locator("#reveal button[type=submit]").click();
            assertThat(page.locator("[data-number]")).hasText(open.groups());
            page.evaluate("number => localStorage.setItem('kept', number)", kept);
            page.navigate("about:blank");
        }
        try (var clerk = officers.keepingIn(profile, "reception1")) {
            clerk.open("/desk/cases/" + open.caseNumber());
            var page = clerk.page();
            page.getByLabel("書類の個人番号（12桁）").fill(open.digits());
            page.locator("#compare button").click();
            assertThat(page.locator("#compared")).containsText("一致しました");
            clerk.open("/desk/counter");
            page.locator("[name=number]").fill(open.digits());
            page.navigate("about:blank");
        }

        assertThat(below(open.digits())).isEmpty();
        assertThat(below(kept)).as("it would be found").isNotEmpty();
    }

    private List<Path> below(String number) throws IOException {
        return FileLeftovers.below(profile, Integer.MAX_VALUE, Canaries.of(number), EVER)
                .found();
    }
}
