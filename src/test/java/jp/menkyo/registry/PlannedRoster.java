package jp.menkyo.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import jp.menkyo.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A roster large enough for indexes to pay, in a transaction that is never committed: the planner's statistics are made of
 * these rows, next to which those that other tests left behind do not matter.
 */
public final class PlannedRoster implements AutoCloseable {

    private static final String ROWS = """
            set session_replication_role = replica;
            insert into registry.licence (administrator, running, state, case_number, holder_id, received_on,
                delivery_code, application_class, issued_on, registered_on, registration_kind, qualified_month, surname,
                given_name, surname_plain, given_name_plain, kana_surname, kana_given_name, kana_key, domicile, sex_code,
                birth_date, birth_precision, approved_by)
            select '13-planned', n, 'IN_FORCE', 'plan-' || n, 'h_' || translate(lpad(n::text, 24, '0'), '0123456789', 'abcdefghij'),
                date '2020-04-01', '1', '10', date '2020-04-01', date '2020-04-01', '2', '2020-03', '山田', '花子', '山田', '花子',
                'ヤマダ', 'ハナコ', 'カナ' || n % 4000, lpad((n % 47 + 1)::text, 2, '0'), '2', date '1940-01-01' + n, 'DAY', 'approver1'
            from generate_series(1, 20000) n;
            insert into registry.name_key (administrator, key, running)
            select '13-planned', '名' || n % 15000 || '/' || half, n from generate_series(1, 20000) n, generate_series(1, 2) half;
            analyze registry.licence;
            analyze registry.name_key;
            set local role menkyo_app;
            set local app.tenant = '13-planned';
            """;

    private final Connection connection;

    public PlannedRoster() throws SQLException {
        connection = TestDatabase.server().connect("menkyo", "postgres");
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(ROWS);
        }
    }

    /** How PostgreSQL would find the answer, as the application's role and under row-level security. */
    public String plan(String sql, Map<String, ?> params) {
        var lines = JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("explain " + sql)
                .params(params)
                .query(String.class)
                .list();
        return String.join("\n", lines);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
