package jp.menkyo.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.reporting.catalogue.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalogue as officers and programs use it. */
@MenkyoTest
class CatalogueTest {

    @LocalServerPort
    int port;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void handsOutEveryReportAndWritesItDown() {
        var auditor = OfficerClient.signedIn(port, "auditor1");
        var list = auditor.page("/desk/reports").body();

        for (var report : reports.openTo(Set.of("auditor"))) {
            long before = produced(report.id());
            var csv = auditor.get("/api/reports/" + report.id() + ".csv");

            assertThat(csv.statusCode()).as(report.id() + csv.body()).isEqualTo(200);
            assertThat(csv.body()).as(report.id()).contains("照合値（SHA-256）");
            assertThat(produced(report.id())).as(report.id()).isEqualTo(before + 1);
            assertThat(list).contains("/desk/reports/" + report.id());
            assertThat(auditor.page("/desk/reports/" + report.id()).body())
                    .as(report.id())
                    .contains(
                            "CSVで保存",
                            report.period() == null
                                    ? "id=\"" + report.choices().get(0).column()
                                    : "id=\"from\"");
        }
    }

    @Test
    void writesEachFormat() {
        var treasurer = OfficerClient.signedIn(port, "treasurer1");
        var longAgo = "?from=H2.4.1&to=平成3年3月31日"
                .replace("平成", "%E5%B9%B3%E6%88%90")
                .replace("年", "%E5%B9%B4")
                .replace("月", "%E6%9C%88")
                .replace("日", "%E6%97%A5");

        assertThat(treasurer.get("/api/reports").body()).contains("\"fee-balance\"", "\"income\"");
        assertThat(treasurer.get("/api/reports/fee-balance.pdf" + longAgo).body())
                .startsWith("%PDF");
        assertThat(treasurer.get("/api/reports/fee-balance.xlsx" + longAgo).body())
                .startsWith("PK");
        assertThat(treasurer.get("/api/reports/fee-balance.html" + longAgo).body())
                .contains("平成2年4月1日から平成3年3月31日まで", "この条件に当てはまるものはありません。");
        assertThat(treasurer
                        .get("/api/reports/fee-balance.csv" + longAgo + "&charset=Shift_JIS")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("text/csv;charset=Shift_JIS");
    }

    @Test
    void refusesWithASentence() {
        var treasurer = OfficerClient.signedIn(port, "treasurer1");

        var upsideDown = treasurer.get("/api/reports/fee-balance.pdf?from=2026-04-02&to=2026-04-01");
        assertThat(upsideDown.statusCode()).isEqualTo(422);
        assertThat(upsideDown.body()).contains("PERIOD_UPSIDE_DOWN", "始めと終わりを入れ替えて");
        assertThat(treasurer.get("/api/reports/fee-balance.doc").statusCode()).isEqualTo(404);
        assertThat(treasurer.get("/api/reports/nothing.pdf").statusCode()).isEqualTo(404);
        assertThat(treasurer.page("/desk/reports/fee-balance?from=H40.4.1&to=").body())
                .contains("元号と年が合いません。令和10年4月1日のこと");
    }

    @Test
    void staysClosedToOtherRolesAndRemembersWhoTried() {
        var reception = OfficerClient.signedIn(port, "reception1");
        long before = refused();

        assertThat(reception.get("/api/reports").body())
                .contains("application-register")
                .doesNotContain("roster");
        assertThat(reception.get("/api/reports/roster.csv").statusCode()).isEqualTo(403);
        assertThat(reception.page("/desk/reports/roster").statusCode()).isEqualTo(403);
        assertThat(refused()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "access-register, manager1",
        "account-register, reception1",
        "erasure-register, approver1",
        "inquiry-register, examiner1",
        "exchange-register, treasurer1",
        "number-register, examiner1",
        "data-dictionary, reception1",
        "business-statistics, examiner1"
    })
    void opensRecordBooksInEveryFormatToTheirRolesAlone(String report, String other) {
        var auditor = OfficerClient.signedIn(port, "auditor1");
        var longAgo = reports.find(report).period() == null ? "?class=NONE" : "?from=1990-04-01&to=1991-03-31";

        for (var format : List.of("pdf", "xlsx", "csv")) {
            assertThat(auditor.get("/api/reports/" + report + "." + format + longAgo)
                            .statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(auditor.get("/api/reports/" + report + ".html" + longAgo).body())
                .contains("この条件に当てはまるものはありません。");
        assertThat(OfficerClient.signedIn(port, other)
                        .get("/api/reports/" + report + ".csv")
                        .statusCode())
                .isEqualTo(403);
    }

    private long produced(String report) {
        return count("select count(*) from reporting.produced where produced_by = 'auditor1' and report = ?", report);
    }

    private long refused() {
        return count(
                "select count(*) from audit.event where action = 'REFUSED_REPORT' and actor = 'reception1' and subject = ?",
                "roster");
    }

    private long count(String sql, String param) {
        return transaction.execute(
                status -> jdbc.sql(sql).param(param).query(Long.class).single());
    }
}
