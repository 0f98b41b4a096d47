package jp.menkyo.desk.casetabs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every tab of a case has an address, shows its part, and is written down when it is opened. */
@MenkyoTest
class CaseTabsTest {

    private static final Pattern ENTRY = Pattern.compile("<td class=\"short\">([^<]+)</td>");

    @LocalServerPort
    int port;

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    @Autowired
    AuditTrail audit;

    private CaseNumber caseNumber;
    private OfficerClient examiner;

    @BeforeEach
    void openACase() {
        caseNumber = papers.handIn(PaperApplications.ordinary());
        office.awaitTask(caseNumber, "Task_Examine");
        examiner = OfficerClient.signedIn(port, "examiner1");
    }

    @Test
    void everyTabOpensByItsAddressAndIsWrittenDown() {
        for (var tab : CaseTab.values()) {
            assertThat(tab("/" + tab.path()))
                    .as(tab.label())
                    .contains("aria-labelledby=\"tab-" + tab.path() + "\"", "営業日");
        }

        assertThat(audit.of(caseNumber))
                .filteredOn(entry -> entry.action().equals("VIEWED_CASE"))
                .extracting(AuditEntry::reason)
                .contains("CASE_OVERVIEW", "CASE_COMPARISON", "CASE_PROGRESS", "CASE_ACCESSES");
        assertThat(tab("/accesses")).contains("事案を見た").doesNotContain("申請を受け付けた");
    }

    @Test
    void saysWhichRuleFiredWithItsArticleAndTheFactsItWasAskedWith() {
        assertThat(tab("/decisions"))
                .contains("要件</span>：<span>認められる", "栄養士法", "修業月数</dt><dd>24月", "資格の取得方法</dt><dd>養成施設")
                .contains("管轄</span>：<span>この都道府県の担当", "<dd>新規免許</dd>")
                .doesNotContain("FACILITY", "COMPETENT", "ACCEPTABLE");
    }

    @Test
    void theTimelineIsFilteredByKindAndTurnedAround() {
        var newest = tab("/timeline?kind=ALL");
        var oldest = tab("/timeline?kind=ALL&order=old");

        assertThat(newest.indexOf("事案を開いた")).isGreaterThan(newest.indexOf("事案を見た"));
        assertThat(oldest.indexOf("事案を開いた")).isLessThan(oldest.indexOf("事案を見た"));
        assertThat(kinds("/timeline?kind=PROCEDURE")).containsOnly("手続");
        assertThat(kinds("/timeline?kind=VIEW")).containsOnly("閲覧");
        assertThat(kinds("/timeline")).contains("手続").doesNotContain("閲覧");
        assertThat(kinds("/timeline?kind=nonsense")).isEqualTo(kinds("/timeline"));
        assertThat(tab("/timeline?page=1")).contains("記録はありません").contains("前の50件");
        assertThat(tab("/timeline?page=-7")).contains("事案を開いた");
    }

    @Test
    void showsHowFarTheProceduresHaveComeAlsoWhenItIsOver() {
        var running = tab("/progress");
        assertThat(running).contains("progress-picture", "● いまここ", "✓ 済み", "（進行中）");
        var examination = run(running, "審査と決裁");
        assertThat(tab("/progress?run=" + examination)).contains("<title>審査する（いまここ）</title>");

        office.withdraw(caseNumber);
        office.awaitState(caseNumber, CaseState.WITHDRAWN);
        office.awaitEnd(caseNumber);

        assertThat(tab("/progress")).contains("（終了）", "– 通らない").doesNotContain("（進行中）");
        assertThat(tab("/progress?run=" + examination)).contains("<title>審査する（打ち切り）</title>");
        assertThat(examiner.page(path("/progress?run=nonsense")).statusCode()).isEqualTo(404);
    }

    @Test
    void aCaseThatIsNotThereAndAReaderWithoutTheRoleAreRefused() {
        assertThat(examiner.page("/desk/cases/R7-999999-X/timeline").statusCode())
                .isEqualTo(404);
        assertThat(examiner.page(path("/nonsense")).statusCode()).isEqualTo(404);
        assertThat(OfficerClient.signedIn(port, "treasurer1")
                        .page(path("/timeline"))
                        .statusCode())
                .isEqualTo(403);
    }

    private java.util.List<String> kinds(String tab) {
        return ENTRY.matcher(tab(tab)).results().map(found -> found.group(1)).toList();
    }

    private static String run(String page, String name) {
        var found = Pattern.compile("run=([^\"]+)\"[^>]*><span>" + name).matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private String tab(String tab) {
        var answer = examiner.page(path(tab.equals("/overview") ? "" : tab));
        assertThat(answer.statusCode()).as(tab).isEqualTo(200);
        return answer.body();
    }

    private String path(String tab) {
        return "/desk/cases/" + caseNumber + tab;
    }
}
