package jp.menkyo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The database explains itself: every table and column of ours has a comment that ends in a sensitivity class. */
@MenkyoTest
class DataDictionaryTest {

    private static final String OURS = """
            n.nspname not in ('pg_catalog', 'information_schema', 'engine', 'migration', 'public')
            and n.nspname not like 'pg_%'
            """;

    @Test
    void everyTableAndColumnHasACommentWithAClass() throws SQLException {
        var silent = rows("""
                select n.nspname || '.' || c.relname || coalesce('.' || a.attname, '')
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')
                left join pg_description d on d.objoid = c.oid and d.objsubid = coalesce(a.attnum, 0) and d.classoid = 'pg_class'::regclass
                left join pg_description t on t.objoid = c.oid and t.objsubid = 0 and t.classoid = 'pg_class'::regclass
                where c.relkind in ('r', 'p', 'v') and not c.relispartition and
                """ + OURS + """
                and (coalesce(d.description, '') !~ '\\[(PUBLIC|STAFF|PERSONAL|SPECIAL|NUMBER)\\]$'
                     or coalesce(t.description, '') !~ '\\[(PUBLIC|STAFF|PERSONAL|SPECIAL|NUMBER)\\]$')
                order by 1
                """);

        assertThat(silent).as("tables and columns without a classed comment").isEmpty();
        assertThat(rows(
                        "select 1::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and "
                                + OURS))
                .as("tables the test looked at")
                .hasSizeGreaterThan(10);
    }

    @Test
    void tablesAboutPeopleShowOnlyTheirAdministratorsRows() throws SQLException {
        var open = rows("""
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition and
                """ + OURS + """
                and exists (
                    select 1 from pg_description d
                    where d.objoid = c.oid and d.classoid = 'pg_class'::regclass
                        and d.description ~ '\\[(PERSONAL|SPECIAL|NUMBER)\\]$')
                and not (c.relrowsecurity and c.relforcerowsecurity
                    and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'administrator')
                    and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polqual is not null and p.polwithcheck is not null))
                order by 1
                """);

        assertThat(open)
                .as("tables about people without forced row-level security")
                .isEmpty();
    }

    @Test
    void viewsObeyTheRowsTheirReaderMaySee() throws SQLException {
        var owned = rows(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and "
                        + OURS
                        + " and not coalesce(c.reloptions::text, '') like '%security_invoker=true%'");

        assertThat(owned).as("views that read as their owner").isEmpty();
    }

    private static List<String> rows(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestDatabase.server().connect("menkyo", "menkyo_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
