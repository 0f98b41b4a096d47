package jp.menkyo.mynumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The database's own walls around the vault, looked at as each role. */
@MenkyoTest
class VaultWallsTest {

    @Autowired
    Vault vault;

    @BeforeEach
    void storesSomething() {
        vault.deposit(MyNumbers.next(), NumberSource.PAPER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"menkyo_app", "menkyo_audit", "menkyo_report"})
    void lookClosedToEveryOtherRole(String role) {
        for (String table : List.of("entry", "binding", "evidence", "hold")) {
            assertThatThrownBy(() -> query(role, "select count(*) from mynumber." + table))
                    .hasMessageContaining("permission denied for schema mynumber");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"menkyo_vault", "menkyo_owner"})
    void showNothingWithoutAnAdministrator(String role) throws SQLException {
        assertThat(query(role, "select count(*) from mynumber.entry")).containsExactly("0");
        assertThat(query("postgres", "select count(*) > 0 from mynumber.entry")).containsExactly("t");
    }

    @Test
    void refuseAnotherAdministratorsRow() {
        assertThatThrownBy(() -> query("menkyo_vault", """
                        select set_config('app.tenant', '13-dietitian', false);
                        insert into mynumber.hold (administrator, kind, case_number, taken_at)
                        values ('27-dietitian', 'EVIDENCE', 'R7-000123-S', now()) returning id""")).hasMessageContaining("row-level security");
    }

    @Test
    void keepEntriesFromBeingChanged() {
        assertThatThrownBy(() -> query("menkyo_vault", "update mynumber.entry set source = 'CARD' returning token"))
                .hasMessageContaining("permission denied for table entry");
        assertThatThrownBy(() -> query("menkyo_vault", "update mynumber.binding set source = 'PAPER' returning token"))
                .hasMessageContaining("permission denied for table binding");
    }

    @Test
    void giveTheVaultRoleNothingElse() throws SQLException {
        assertThat(query("postgres", """
                        select nspname from pg_namespace where has_schema_privilege('menkyo_vault', oid, 'usage')
                            and nspname not like 'pg_%' and nspname not in ('information_schema', 'public')""")).containsExactly("mynumber");
    }

    private static List<String> query(String role, String sql) throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", role);
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            var values = new ArrayList<String>();
            while (rows) {
                var result = statement.getResultSet();
                values.clear();
                while (result.next()) {
                    values.add(result.getString(1));
                }
                rows = statement.getMoreResults();
            }
            return values;
        }
    }
}
