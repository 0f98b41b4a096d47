package jp.menkyo.workflow.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.shared.Procedure;
import jp.menkyo.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists officers work from: found, sorted and paged in the read table; only the lines of a page look into their cases. */
@Service
public class Worklist {

    /** More than anybody pages through; a list says "and more" then, and the database stops counting. */
    private static final int COUNTED = 10_000;

    private static final String LINES = """
            select w.*, c.surname, c.given, c.kana_surname, c.kana_given, c.waiting_for, c.doubts, a.name as assignee_name
            from (%s limit :limit offset :offset) w
            join casefile.case_summary c on c.case_number = w.case_number
            left join staff.account a on a.username = w.assignee
            """;

    private final JdbcClient jdbc;
    private final WorklistSql sql;
    private final WorklistPlace places;
    private final Haste haste;
    private final AuditTrail audit;
    private final WorklistWords words;
    private final Clock clock;

    Worklist(
            JdbcClient jdbc,
            WorklistSql sql,
            WorklistPlace places,
            Haste haste,
            AuditTrail audit,
            WorklistWords words,
            Clock clock) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.places = places;
        this.haste = haste;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    /** @throws WorklistQuery.PlaceGone when the line after which the page begins is gone */
    @Transactional
    public WorklistItem.Page list(WorklistQuery query, StaffMember reader) {
        audit.viewed("WORKLIST", null, null, query.queue().name());
        var condition = sql.of(query, reader);
        var found = lines(query, condition, query.size() + 1);
        var shown = found.subList(0, Math.min(query.size(), found.size()));
        var next = found.size() > query.size() ? shown.get(shown.size() - 1).taskId() : null;
        return new WorklistItem.Page(shown, total(condition), next);
    }

    /** The first {@code most} lines of the list, wherever its reader stands, to be taken away; written down as such. */
    @Transactional
    public List<WorklistItem> taken(WorklistQuery query, int most, StaffMember reader) {
        audit.viewed("WORKLIST", null, null, "EXPORT_" + query.queue().name());
        return lines(query, sql.of(query, reader), most);
    }

    /** The tasks of the list, over all its pages, in its order. */
    @Transactional(readOnly = true)
    public List<String> taskIds(WorklistQuery query, int most, StaffMember reader) {
        var condition = sql.of(query, reader);
        return jdbc.sql("select w.task_id from workflow.work_item w where " + condition.sql() + WorklistSql.order(query)
                        + " limit :most")
                .params(condition.params())
                .param("most", most)
                .query(String.class)
                .list();
    }

    private List<WorklistItem> lines(WorklistQuery query, WorklistSql.Condition condition, int most) {
        var part = places.part(query, condition);
        return jdbc.sql(LINES.formatted(part.sql()) + WorklistSql.order(query))
                .params(part.params())
                .param("limit", most)
                .param("offset", query.after() == null ? (long) query.page() * query.size() : 0)
                .query(this::item)
                .list();
    }

    private long total(WorklistSql.Condition condition) {
        return jdbc.sql("select count(*) from (select 1 from workflow.work_item w where " + condition.sql() + " limit "
                        + (COUNTED + 1) + ") w")
                .params(condition.params())
                .query(Long.class)
                .single();
    }

    /**
     * How many there are in each queue of a reader, and a word that changes whenever one of the open queues does.
     *
     * @param done finished by the reader and still listed
     * @param reopenings requests to take up finished work again that wait for a manager; 0 for everybody else
     */
    public record Counts(String token, long mine, long group, long all, long done, long reopenings) {}

    @Transactional(readOnly = true)
    public Counts counts(StaffMember reader) {
        return jdbc.sql("""
                        select count(*) filter (where assignee = :user) as mine,
                            count(*) filter (where assignee is null and role in (:roles)) as unclaimed,
                            count(*) filter (where :manager or role in (:roles)) as everything,
                            coalesce(max(changed), 0) || '-' || coalesce(sum(changed), 0) || '-' || count(*) as token,
                            (select count(*) from workflow.work_item
                             where assignee = :user and ended_at >= :since) as done,
                            (select count(*) from workflow.reopening where :manager and answer is null) as reopenings
                        from workflow.work_item
                        where ended_at is null and (:manager or role in (:roles) or assignee = :user)
                        """)
                .params(sql.reader(reader))
                .query((row, index) -> new Counts(
                        row.getString("token"),
                        row.getLong("mine"),
                        row.getLong("unclaimed"),
                        row.getLong("everything"),
                        row.getLong("done"),
                        row.getLong("reopenings")))
                .single();
    }

    private WorklistItem item(ResultSet row, int index) throws SQLException {
        @Nullable LocalDate target = row.getObject("target_on", LocalDate.class);
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        var daysLeft = ended == null ? haste.daysLeft(target) : null;
        var flags = flags(row, daysLeft);
        return new WorklistItem(
                row.getString("task_id"),
                row.getString("case_number"),
                row.getString("procedure"),
                row.getString("step"),
                row.getString("step_name"),
                row.getString("surname") + "　" + row.getString("given"),
                row.getString("kana_surname") + "　" + row.getString("kana_given"),
                row.getObject("received_on", LocalDate.class),
                target,
                daysLeft,
                row.getBoolean("paid"),
                flags,
                row.getString("assignee"),
                row.getString("assignee_name"),
                ended == null ? null : ended.atZoneSameInstant(clock.getZone()).toLocalDate(),
                Procedure.valueOf(row.getString("procedure")).label(),
                daysLeft == null ? null : words.daysLeft(daysLeft),
                flags.stream().map(words::flag).toList());
    }

    private static List<String> flags(ResultSet row, @Nullable Integer daysLeft) throws SQLException {
        var flags = Haste.flags(daysLeft);
        var waiting = row.getString("waiting_for");
        if (waiting != null) {
            flags.add("WAITING_" + waiting.toUpperCase(Locale.ROOT));
        }
        var doubts = row.getString("doubts");
        if (doubts != null) {
            flags.addAll(List.of(doubts.split(",")));
        }
        return flags;
    }
}
