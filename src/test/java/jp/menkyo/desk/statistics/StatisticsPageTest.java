package jp.menkyo.desk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The page and the files as officers and programs get them. What is counted is the shared office's; others test the sums. */
@MenkyoTest
class StatisticsPageTest {

    private static final String LONG_AGO = "?from=1990-04-01&to=1991-03-31&by=MONTH";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void countsAndSaysThatTheBookAgrees() {
        var treasurer = OfficerClient.signedIn(port, "treasurer1");

        assertThat(treasurer.page("/desk").body()).contains("/desk/statistics", "/desk/settlement");
        assertThat(treasurer.page("/desk/statistics").body()).contains("一致しています", "決済区分別", "PDFで出力");
        assertThat(treasurer.page("/desk/statistics" + LONG_AGO).body())
                .contains("平成2年4月1日から平成3年3月31日まで", "この条件に当てはまる収入はありません。", "（0円）と一致しています");
        assertThat(treasurer
                        .page("/desk/statistics?from=2026-04-02&to=2026-04-01")
                        .body())
                .contains("期間の始め（令和8年4月2日）が終わり（令和8年4月1日）より後です");
        assertThat(treasurer.page("/desk/statistics?from=tomorrow&by=").body()).contains("日付を 2026-04-01 の形で");
    }

    @Test
    void handsOutFilesAndRemembersWhoTookThem() {
        var auditor = OfficerClient.signedIn(port, "auditor1");
        long before = taken();

        assertThat(auditor.get("/api/reports").body()).contains("\"income\"", "\"pdf\",\"xlsx\",\"csv\"");
        var csv = auditor.get("/api/reports/income.csv" + LONG_AGO);

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"income_1990-04-01_1991-03-31.csv\"");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body()).contains("収納額（円）", "合計,0,0,0,0,0");
        assertThat(taken()).isEqualTo(before + 1);
        assertThat(auditor.get("/api/reports/income.doc").statusCode()).isEqualTo(404);
        var refused = auditor.get("/api/reports/income.pdf?from=1999-01-01&to=2026-04-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("PERIOD_TOO_LONG", "10年以内");
    }

    @Test
    void staysClosedToOtherRoles() {
        var examiner = OfficerClient.signedIn(port, "examiner1");

        for (var path : new String[] {"/desk/statistics", "/desk/settlement", "/desk/settlement/2026-05-11"}) {
            assertThat(examiner.page(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(examiner.get("/api/reports/income.csv").statusCode()).isEqualTo(403);
        assertThat(OfficerClient.signedIn(port, "auditor1")
                        .form("/desk/settlement/2026-05-11/close")
                        .statusCode())
                .isEqualTo(403);
    }

    private long taken() {
        return transaction.execute(status -> jdbc.sql(
                        "select count(*) from audit.event where action = 'VIEWED_REPORT' and actor = 'auditor1' and subject = 'income.csv'")
                .query(Long.class)
                .single());
    }
}
