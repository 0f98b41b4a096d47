package jp.menkyo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Cases are found by name along an index, also under row-level security, and no further than the reach. */
@MenkyoTest
class CaseSearchPlanTest {

    /** Enough cases for indexes to pay, in a transaction that is never committed. */
    private static final String ROWS = """
            set session_replication_role = replica;
            insert into casefile.case_file (case_number, administrator, procedure, channel, received_on, target_on, state, surname,
                given, kana_surname, kana_given, name_key, kana_key, birth_date, opened_at)
            select 'plan-' || n, '13-planned', 'NEW', 'COUNTER', date '2020-04-01', date '2020-04-10', 'OPEN', '山田', '花子', 'ヤマダ', 'ハナコ',
                '名' || n % 5000, 'カナ' || n % 4000, date '1940-01-01' + n, now()
            from generate_series(1, 20000) n;
            analyze casefile.case_file;
            set local role menkyo_app;
            set local app.tenant = '13-planned';
            """;

    @Test
    void readsNoMoreThanTheReachAlongAnIndex() throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", "postgres")) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(ROWS);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));

            assertThat(plan(jdbc, "name_key", ""))
                    .contains("Limit", "Index Only Scan using case_file_name_range")
                    .doesNotContain("Sort", "Seq Scan");
            assertThat(plan(jdbc, "kana_key", " and state = 'OPEN'"))
                    .contains("Limit", "Index Only Scan using case_file_kana_range")
                    .doesNotContain("Sort", "Seq Scan");
            assertThat(walked(jdbc, "name_key")).as("every case once").isEqualTo(20_000);
            connection.rollback();
        }
    }

    /** How many there are, a reach after the other. */
    private static int walked(JdbcClient jdbc, String column) {
        var seen = new HashSet<String>();
        var place = CasePlace.START;
        List<CasePlace> reached;
        do {
            var params = new HashMap<String, Object>();
            NameRange.put("名", params);
            params.put("afterKey", place.key());
            params.put("afterNumber", place.caseNumber());
            reached = jdbc.sql(NameRange.numbers(column, NameRange.on(column)))
                    .params(params)
                    .query((row, index) -> new CasePlace(row.getString("key"), row.getString("case_number")))
                    .list();
            place = reached.isEmpty() ? place : reached.get(reached.size() - 1);
            reached.forEach(one -> assertThat(seen.add(one.caseNumber())).isTrue());
        } while (!reached.isEmpty());
        return seen.size();
    }

    private static String plan(JdbcClient jdbc, String column, String and) {
        var params = new HashMap<String, Object>();
        NameRange.put("名", params);
        var lines = jdbc.sql("explain " + NameRange.numbers(column, and))
                .params(params)
                .query(String.class)
                .list();
        return String.join("\n", lines);
    }
}
