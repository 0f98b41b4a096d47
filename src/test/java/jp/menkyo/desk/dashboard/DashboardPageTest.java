package jp.menkyo.desk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.reporting.facts.Builder;
import jp.menkyo.reporting.facts.Feed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages as leaders get them, over facts of a week in which nothing else happened. */
@MenkyoTest
class DashboardPageTest {

    private static final String WEEK = "?from=" + encoded("令和6年2月5日") + "&to=R6.2.9";

    @LocalServerPort
    int port;

    @Autowired
    Builder builder;

    @Autowired
    Feed feed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void facts() {
        while (builder.piece() | feed.piece()) {
            continue;
        }
        fact("WEEK-1", "NEW", "2024-02-05", "2024-02-07", 2);
        fact("WEEK-2", "NEW", "2024-02-05", "2024-02-07", 2);
        fact("WEEK-3", "NEW", "2024-02-05", "2024-02-08", 3);
        fact("WEEK-4", "REISSUE", "2024-02-06", "2024-02-09", 3);
    }

    @AfterEach
    void clear() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from reporting.case_fact where case_number like 'WEEK-%'")
                        .update());
    }

    /** All with the target day 8 February. */
    private void fact(String number, String procedure, String received, String ended, int officeDays) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into reporting.case_fact (generation, case_number, procedure, channel, received_on, target_on,
                            waiting_days, outcome, ended_on, office_days, fee_yen, found_dead, found_different)
                        select generation, ?, ?, 'POST', ?::date, date '2024-02-08', 0, 'REGISTERED', ?::date, ?, 0, false, false
                          from reporting.build where state = 'LIVE'
                        """)
                .params(number, procedure, received, ended, officeDays)
                .update());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String total(String page, String name) {
        var found = Pattern.compile("data-total=\"" + name + "\".*?<b>(.*?)</b>", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    @Test
    void showsTheFiguresWithTheirPicturesTablesAndFiles() {
        var manager = OfficerClient.signedIn(port, "manager1");

        var page = manager.page("/desk/dashboard" + WEEK).body();

        assertThat(total(page, "received")).isEqualTo("4");
        assertThat(total(page, "ended")).isEqualTo("4");
        assertThat(page)
                .contains("令和6年2月5日から令和6年2月9日まで", "現在</strong>", "期間内に完了した4件だけの値", "75.0%", "外部システム", "本日の収納")
                .contains("日ごとの受付と完了の表", "受付と完了の件数の棒グラフ", "/desk/dashboard/flow.csv", "hatch-flow", "職員別の仕事")
                .doesNotContain("個人が分からないように", "style=\"");
        var file = manager.get("/desk/dashboard/flow.csv" + WEEK);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"dashboard_flow_2024-02-05_2024-02-09.csv\"");
        assertThat(file.body())
                .contains(
                        "\"日\",\"受付（件）\",\"完了（件）\"",
                        "\"令和6年2月5日\",\"3\",\"0\"",
                        "\"令和6年2月6日\",\"1\",\"0\"",
                        "\"令和6年2月7日\",\"0\",\"2\"");
        assertThat(manager.get("/desk/dashboard/lead.csv" + WEEK).body())
                .contains("\"すべて\",\"4\",\"2営業日\",\"3営業日\",\"3営業日\",\"4\",\"3\",\"75.0%\",\"0\"");
    }

    @Test
    void withholdsSmallNumbersAndOfficersFromOtherRoles() {
        var auditor = OfficerClient.signedIn(port, "auditor1");

        var page = auditor.page("/desk/dashboard" + WEEK).body();

        assertThat(total(page, "received")).isEqualTo("＊");
        assertThat(page).contains("5件より少ないか").doesNotContain("職員別の仕事", "まもなく期限の事案</a>");
        assertThat(auditor.get("/desk/dashboard/flow.csv" + WEEK).body()).contains("\"令和6年2月5日\",\"＊\"");
        assertThat(auditor.get("/desk/dashboard/officer.csv" + WEEK).statusCode())
                .isEqualTo(404);
        assertThat(auditor.page("/desk/dashboard/due").statusCode()).isEqualTo(403);
        assertThat(OfficerClient.signedIn(port, "examiner1")
                        .page("/desk/dashboard")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysWhatIsWrongAndThatThereIsNothing() {
        var manager = OfficerClient.signedIn(port, "manager1");

        var upsideDown = manager.page("/desk/dashboard?from=R6.2.9&to=R6.2.5");
        assertThat(upsideDown.statusCode()).isEqualTo(422);
        assertThat(upsideDown.body())
                .contains("（令和6年2月9日）が終わり（令和6年2月5日）より後です", "value=\"R6.2.9\"", "aria-invalid=\"true\"")
                .doesNotContain("data-total");
        assertThat(manager.page("/desk/dashboard/map?from=yesterday").body()).contains("日付として読めません");
        assertThat(manager.page("/desk/dashboard/due?page=9999").statusCode()).isEqualTo(422);
        assertThat(manager.page("/desk/dashboard" + WEEK + "&version=999").body())
                .contains("該当する事案はありません")
                .doesNotContain("日ごとの受付と完了");
        assertThat(manager.page("/desk").body()).contains("/desk/dashboard");
    }

    @Test
    void drawsHeatOnTheProcessWithItsTable() {
        step("Task_CheckIdentity", "本人を確認する", 7_200);
        step("Task_ConfirmGuidance", "管轄外を確かめる", 600);
        try {
            var manager = OfficerClient.signedIn(port, "manager1");

            var page = manager.page("/desk/dashboard/map" + WEEK + "&process=registration:1&by=STAY")
                    .body();

            assertThat(page).contains("新規免許", "（第1版）", "滞在時間の中央値：2時間0分", ">2時間0分</text>");
            assertThat(page).containsPattern("class=\"node heat-4\" data-element=\"Task_CheckIdentity\"");
            assertThat(page).containsPattern("class=\"node heat-1\" data-element=\"Task_ConfirmGuidance\"");
            assertThat(page).containsPattern("<th scope=\"row\">本人を確認する</th><td>職員</td>");
        } finally {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("delete from reporting.step_day where day = date '2024-02-07'")
                            .update());
        }
    }

    private void step(String element, String name, int seconds) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into reporting.step_day (generation, day, procedure, case_version, process, version, element, kind,
                            name, actor, stay_class, visits, stay_seconds, waited_seconds)
                        select generation, date '2024-02-07', 'NEW', 1, 'registration', 1, ?, 'USER', ?, 'examiner1', ?, 1, ?, 60
                          from reporting.build where state = 'LIVE'
                        """).params(element, name, seconds, seconds).update());
    }
}
