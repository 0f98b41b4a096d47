package jp.menkyo.mynumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.TestDatabase;
import jp.menkyo.demo.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vault from before there were key epochs is taken over: what is in it rests on epoch 1, whosever it is. */
class VaultMigrationTest {

    private static final String OLD_ENTRY = """
            insert into mynumber.entry (token, administrator, number_index, source, wrapped_key, sealed_number, seal_version,
                deposited_at, last_deposited_at)
            values ('nt_%s', '%s', sha256('%s'), 'PAPER', '\\x01', '\\x02', 1, now(), now())""";
    private static final String OLD_ENVELOPE = """
            insert into mynumber.evidence (case_number, administrator, wrapped_key, sealed_envelope, seal_version, sealed_at)
            values ('R7-000123-S', '28-dietitian', '\\x03', '\\x04', 1, now())""";

    @BeforeEach
    void makeADatabaseOfItsOwn() throws SQLException {
        try (var server = TestDatabase.server().connect("postgres", "postgres")) {
            execute(server, "create database old_vault owner menkyo_owner");
        }
    }

    @AfterEach
    void dropIt() throws SQLException {
        try (var server = TestDatabase.server().connect("postgres", "postgres")) {
            execute(server, "drop database old_vault with (force)");
        }
    }

    @Test
    void everyOldRowGetsTheFirstEpoch() throws SQLException {
        migrate("202611230300");
        try (var database = TestDatabase.server().connect("old_vault", "postgres")) {
            execute(database, OLD_ENTRY.formatted("a".repeat(32), "13-dietitian", "a"));
            execute(database, OLD_ENTRY.formatted("b".repeat(32), "27-dietitian", "b"));
            execute(database, OLD_ENVELOPE);

            migrate("latest");

            assertThat(rows(database, "select key_epoch || ' ' || encode(wrapped_key, 'hex') from mynumber.entry"))
                    .containsExactly("1 01", "1 01");
            assertThat(rows(database, "select key_epoch::text from mynumber.evidence"))
                    .containsExactly("1");
            assertThat(rows(database, """
                            select administrator || ' ' || epoch from mynumber.key_epoch where check_value is null order by 1""")).containsExactly("13-dietitian 1", "27-dietitian 1", "28-dietitian 1");
            assertThat(rows(database, """
                            select relname from pg_class where relnamespace = 'mynumber'::regnamespace and relkind = 'r'
                                and not (relrowsecurity and relforcerowsecurity)""")).as("tables left open").isEmpty();
        }
    }

    private static void migrate(String target) {
        var server = TestDatabase.server();
        Flyway.configure()
                .dataSource(
                        server.url().replace("/menkyo", "/old_vault"), "menkyo_owner", EmbeddedDatabase.DEMO_PASSWORD)
                .defaultSchema("migration")
                .createSchemas(true)
                .locations("classpath:db/migration/mynumber")
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
