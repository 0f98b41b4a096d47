package jp.menkyo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The pages that no other browser test looks at with axe; {@code src/docs/accessibility.md} lists them all. A page that is not what was
 * asked for, such as a refusal, has another heading and fails.
 */
@BrowserTest
class BarrierFreePagesBrowserTest {

    private record Look(String username, String path, String heading) {}

    private static final List<Look> LOOKS = List.of(
            new Look("reception1", "/desk/cases", "事案の検索"),
            new Look("reception1", "/desk/returns", "免許証の返納"),
            new Look("reception1", "/desk/letters", "郵送する通知"),
            new Look("reception1", "/desk/mentions", "わたしへのメモ"),
            new Look("treasurer1", "/desk/statistics", "収入の統計"),
            new Look("treasurer1", "/desk/reports", "帳票"),
            new Look("treasurer1", "/desk/reports/fee-balance", "手数料収支集計"),
            new Look("manager1", "/desk/exports", "一括出力"),
            new Look("auditor1", "/desk/audit", "監査証跡の検索"),
            new Look("manager1", "/desk/audit-windows", "監査の期間"),
            new Look("manager1", "/desk/dashboard/due", "期限を過ぎた事案"),
            new Look("auditor1", "/desk/exchanges", "情報提供等記録"),
            new Look("auditor1", "/desk/exchanges/alarms", "情報連携の警報"),
            new Look("auditor1", "/desk/exchanges/reconciliation", "情報提供等記録の照合"),
            new Look("number1", "/desk/juki", "住基ネット検索"),
            new Look("number1", "/desk/juki/files", "住基ネットへの一括照会"),
            new Look("approver1", "/desk/juki/numbers", "個人番号の取得の決裁"));

    private static final List<String> TABS = List.of(
            "comparison",
            "documents",
            "decisions",
            "fees",
            "certificate",
            "notices",
            "timeline",
            "accesses",
            "progress",
            "notes");

    @Autowired
    PaperApplications papers;

    @Test
    void haveNoBarriers(Officers officers) {
        for (var look : LOOKS) {
            var officer = officers.named(look.username());
            officer.open(look.path());
            assertThat(officer.page().locator("h1")).containsText(look.heading());
            Accessibility.check(officer.page());
        }
    }

    @Test
    void includeEveryTabOfACase(Officers officers) {
        var address =
                "/desk/cases/" + papers.handIn(PaperApplications.ordinary()).value();
        var manager = officers.named("manager1");
        for (var tab : TABS) {
            manager.open(address + "/" + tab);
            assertThat(manager.page().locator("[role=tab][aria-selected=true]"))
                    .hasAttribute("href", address + "/" + tab);
            Accessibility.check(manager.page());
        }
    }

    @Test
    void includeThePageThatRefuses(Officers officers) {
        try (var officer = officers.freshly("reception1")) {
            officer.open("/desk/cases/R8-999999-X");
            assertThat(officer.page().locator("h1")).isVisible();
            Accessibility.check(officer.page());
        }
    }
}
