package jp.menkyo.mynumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import jp.menkyo.OldDatabase;
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

    @Test
    void everyOldRowGetsTheFirstEpoch() throws SQLException {
        try (var database = OldDatabase.at("old_vault", "classpath:db/migration/mynumber", "202611230300")) {
            database.execute(OLD_ENTRY.formatted("a".repeat(32), "13-dietitian", "a"));
            database.execute(OLD_ENTRY.formatted("b".repeat(32), "27-dietitian", "b"));
            database.execute(OLD_ENVELOPE);

            database.migrate("latest");

            assertThat(database.rows("select key_epoch || ' ' || encode(wrapped_key, 'hex') from mynumber.entry"))
                    .containsExactly("1 01", "1 01");
            assertThat(database.rows("select key_epoch::text from mynumber.evidence"))
                    .containsExactly("1");
            assertThat(database.rows("""
                            select administrator || ' ' || epoch from mynumber.key_epoch where check_value is null order by 1""")).containsExactly("13-dietitian 1", "27-dietitian 1", "28-dietitian 1");
            assertThat(database.rows("""
                            select relname from pg_class where relnamespace = 'mynumber'::regnamespace and relkind = 'r'
                                and not (relrowsecurity and relforcerowsecurity)""")).as("tables left open").isEmpty();
        }
    }
}
