package jp.menkyo.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Pattern;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.reporting.export.ExportWorker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A large export as an officer asks for it, waits and fetches it. */
@MenkyoTest
class ExportPagesTest {

    private static final Pattern FILE = Pattern.compile("/desk/exports/ex_[a-z]{24}\\.csv");

    private static final Pattern HASH = Pattern.compile("\"照合値（SHA-256）\",\"([0-9a-f]{64})\"");

    @LocalServerPort
    int port;

    @Autowired
    ExportWorker worker;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isMadeInTheBackgroundAndFetchedByItsOfficerOnly() {
        var manager = OfficerClient.signedIn(port, "manager1");
        assertThat(manager.page("/desk/reports/roster").body()).contains("一括出力を作成する");

        assertThat(manager.form("/desk/exports", "report", "roster", "from", "令和40年1月1日", "to", "R7.1.1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(manager.page("/desk/exports").body()).contains("期間の始め");
        manager.form("/desk/exports", "report", "roster", "from", "", "to", "", "state", "IN_FORCE");
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            worker.work();
            return !manager.page("/desk/exports").body().contains("進み具合");
        });

        var match = FILE.matcher(manager.page("/desk/exports").body());
        assertThat(match.find()).isTrue();
        var csv = manager.get(match.group());
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains("\"登録番号\",\"氏名\"", "照合値（SHA-256）", "状態：有効", "に作り終えるまでに読んだ内容です");
        assertThat(manager.get("/desk/exports/progress").body())
                .as("nothing to follow")
                .isEqualTo("[]");
        assertThat(recorded(csv.body())).isEqualTo(1);
        assertThat(manager.get(match.group().replace(".csv", ".xlsx")).body()).startsWith("PK");
        assertThat(OfficerClient.signedIn(port, "auditor1").get(match.group()).statusCode())
                .isEqualTo(404);
        assertThat(OfficerClient.signedIn(port, "reception1")
                        .form("/desk/exports", "report", "roster")
                        .statusCode())
                .isEqualTo(403);
    }

    /** How often the record names the file by the hash in it. */
    private int recorded(String csv) {
        var hash = HASH.matcher(csv);
        assertThat(hash.find()).isTrue();
        return transaction.execute(status -> jdbc.sql(
                        "select count(*) from reporting.produced where report = 'roster' and format = 'csv' and hash = ?"
                                + " and produced_by = 'manager1' and criteria = '../.. state=IN_FORCE'")
                .param(hash.group(1))
                .query(Integer.class)
                .single());
    }
}
