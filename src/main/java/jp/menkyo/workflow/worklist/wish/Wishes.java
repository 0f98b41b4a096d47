package jp.menkyo.workflow.worklist.wish;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.worklist.WorklistFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what officers wish of the list. Nothing of it is about a person: what is searched for is never kept. */
@Service
public class Wishes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Wishes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Layout layout(StaffMember of) {
        return jdbc.sql("select queue, sort, columns from workflow.worklist_layout where username = ?")
                .param(of.username())
                .query((row, index) -> new Layout(
                        row.getString("queue").toLowerCase(Locale.ROOT), row.getString("sort"), texts(row, "columns")))
                .optional()
                .orElse(Layout.USUAL);
    }

    @Transactional
    public void keep(Layout layout, StaffMember of) {
        jdbc.sql("""
                        insert into workflow.worklist_layout (username, queue, sort, columns, changed_at)
                        values (:user, :queue, :sort, :columns, :now)
                        on conflict (administrator, username)
                        do update set queue = :queue, sort = :sort, columns = :columns, changed_at = :now
                        """)
                .param("user", of.username())
                .param("queue", layout.queueCode())
                .param("sort", layout.sort())
                .param("columns", layout.columns().toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The reader's own, then those that managers share with everybody. */
    @Transactional(readOnly = true)
    public List<SavedFilter> filters(StaffMember reader) {
        return jdbc.sql("""
                        select f.*, a.name as owner_name, f.owner = :user as mine
                        from workflow.worklist_filter f join staff.account a on a.username = f.owner
                        where f.owner = :user or f.shared order by mine desc, f.name, f.id
                        """)
                .param("user", reader.username())
                .query(Wishes::filter)
                .list();
    }

    /** Keeps a filter under its name; one of the same name of the same officer is replaced. */
    @Transactional
    public UUID keep(String name, boolean shared, WorklistFilter filter, StaffMember owner) {
        return jdbc.sql("""
                        insert into workflow.worklist_filter
                            (id, owner, name, shared, procedures, steps, flags, paid, changed_at)
                        values (:id, :owner, :name, :shared, :procedures, :steps, :flags, :paid, :now)
                        on conflict (administrator, owner, name) do update set shared = :shared, procedures = :procedures,
                            steps = :steps, flags = :flags, paid = :paid, changed_at = :now
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("owner", owner.username())
                .param("name", name)
                .param("shared", shared)
                .param("procedures", filter.procedures().toArray(String[]::new))
                .param("steps", filter.steps().toArray(String[]::new))
                .param("flags", filter.flags().toArray(String[]::new))
                .param("paid", filter.paid())
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single();
    }

    @Transactional
    public void forget(UUID id, StaffMember owner) {
        int gone = jdbc.sql("delete from workflow.worklist_filter where id = ? and owner = ?")
                .params(id, owner.username())
                .update();
        if (gone == 0) {
            throw new NoSuchFilter();
        }
    }

    private static SavedFilter filter(ResultSet row, int index) throws SQLException {
        var filter = new WorklistFilter(
                texts(row, "procedures"),
                texts(row, "steps"),
                texts(row, "flags"),
                row.getObject("paid", Boolean.class),
                null);
        return new SavedFilter(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("shared"),
                row.getString("owner_name"),
                row.getBoolean("mine"),
                filter);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    /** There is no such filter, or it is somebody else's. */
    static final class NoSuchFilter extends Problem {

        NoSuchFilter() {
            super(404, "FILTER_NOT_FOUND", "この絞り込みはないか、ほかの職員のものです。一覧を読み直してください。");
        }
    }
}
