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

    /** Cases, payments and everything else work as menkyo_app. Not even ciphertext is for them. */
    @ParameterizedTest
    @ValueSource(strings = {"menkyo_app", "menkyo_audit", "menkyo_report"})
    void lookClosedToEveryOtherRole(String role) throws SQLException {
        assertThat(tables()).contains("entry", "binding", "evidence", "hold", "key_epoch", "erasure", "rotation");
        for (String table : tables()) {
            assertThatThrownBy(() -> query(role, "select count(*) from mynumber." + table))
                    .hasMessageContaining("permission denied for schema mynumber");
        }
    }

    /** No role and not the public either, now or through what it inherits. */
    @Test
    void giveNobodyElseARight() throws SQLException {
        assertThat(query("postgres", """
                        select r.rolname || ' ' || c.relname from pg_roles r, pg_class c
                        where c.relnamespace = 'mynumber'::regnamespace and c.relkind in ('r', 'v', 'm', 'S')
                            and r.rolname not in ('menkyo_vault', 'menkyo_owner') and not r.rolsuper and r.rolname not like 'pg\\_%'
                            and (has_schema_privilege(r.oid, 'mynumber', 'usage')
                                or has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate, references, trigger'))""")).isEmpty();
    }

    /** Views and functions that run with their owner's rights would be doors in the wall. */
    @Test
    void haveNoBackDoor() throws SQLException {
        assertThat(query(
                        "postgres",
                        "select proname from pg_proc where pronamespace = 'mynumber'::regnamespace and prosecdef"))
                .isEmpty();
        assertThat(query("postgres", """
                        select distinct v.relname from pg_depend d join pg_rewrite w on w.oid = d.objid join pg_class v on v.oid = w.ev_class
                        join pg_class t on t.oid = d.refobjid where t.relnamespace = 'mynumber'::regnamespace and v.oid <> t.oid""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"menkyo_vault", "menkyo_owner"})
    void showNothingWithoutAnAdministrator(String role) throws SQLException {
        for (String table : tables()) {
            assertThat(query(role, "select count(*) from mynumber." + table))
                    .as(table)
                    .containsExactly("0");
        }
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

    /** Not even as superuser, unless triggers are switched off as well. */
    @ParameterizedTest
    @ValueSource(strings = {"wrapped_key = ''", "number_index = sha256('1')", "key_epoch = key_epoch - 1"})
    void renewASealWithALaterKeyOnly(String change) {
        assertThatThrownBy(() -> query("postgres", "update mynumber.entry set " + change))
                .hasMessageContaining("a later key only");
    }

    @Test
    void keepAKeyThatSomethingRestsOn() {
        assertThatThrownBy(() -> query("menkyo_vault", """
                        select set_config('app.tenant', '13-dietitian', false);
                        delete from mynumber.key_epoch returning epoch""")).hasMessageContaining("entry_key_in_service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"erasure", "key_destruction"})
    void keepRecordsForGood(String table) {
        assertThatThrownBy(() -> query("menkyo_vault", "delete from mynumber." + table))
                .hasMessageContaining("permission denied for table " + table);
        assertThatThrownBy(() -> query("menkyo_vault", "update mynumber." + table + " set administrator = '13-x'"))
                .hasMessageContaining("permission denied for table " + table);
        assertThatThrownBy(() -> query("menkyo_vault", "truncate mynumber." + table))
                .hasMessageContaining("permission denied for table " + table);
    }

    @Test
    void giveTheVaultRoleNothingElse() throws SQLException {
        assertThat(query("postgres", """
                        select nspname from pg_namespace where has_schema_privilege('menkyo_vault', oid, 'usage')
                            and nspname not like 'pg_%' and nspname not in ('information_schema', 'public')""")).containsExactly("mynumber");
    }

    private static List<String> tables() throws SQLException {
        return query("postgres", "select tablename from pg_tables where schemaname = 'mynumber' order by 1");
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
