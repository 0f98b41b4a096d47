package jp.menkyo.workflow.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists officers work from: one query over the engine's tasks and the cases they belong to, paged in the database. */
@Service
public class Worklist {

    private static final String OPEN = """
            from engine.act_ru_task t
            join engine.act_ru_execution e on e.id_ = t.proc_inst_id_
            join casefile.case_summary c on c.case_number = e.business_key_
            where t.suspension_state_ = 1
            """;
    private static final String DONE = """
            from engine.act_hi_taskinst t
            join engine.act_hi_procinst e on e.proc_inst_id_ = t.proc_inst_id_
            join casefile.case_summary c on c.case_number = e.business_key_
            where t.assignee_ = :user and t.end_time_ is not null
            """;
    private static final String OF_MY_GROUPS =
            " and exists (select 1 from engine.act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ in (:groups))";

    /** Office days before the target day from which a case is due soon, and after it from which it is for the manager. */
    private static final int SOON = 2;

    private static final int FOR_THE_MANAGER = -3;

    private final JdbcClient jdbc;
    private final OfficeCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;

    Worklist(JdbcClient jdbc, OfficeCalendar calendar, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public WorklistItem.Page list(WorklistQuery query, StaffMember reader) {
        audit.viewed("WORKLIST", null, null, query.queue().name());
        var params = new HashMap<String, Object>();
        var from = source(query.queue(), reader, params) + filter(query, params);
        long total = jdbc.sql("select count(*) " + from)
                .params(params)
                .query(Long.class)
                .single();
        params.put("limit", query.size());
        params.put("offset", (long) query.page() * query.size());
        var items = jdbc.sql("""
                        select t.id_ as task_id, t.task_def_key_, t.name_ as step_name, t.assignee_, c.*,
                            payment.is_settled(c.case_number) as paid
                        """ + from + order(query) + " limit :limit offset :offset")
                .params(params)
                .query(this::item)
                .list();
        return new WorklistItem.Page(items, total);
    }

    /** How many there are in a queue. */
    @Transactional(readOnly = true)
    public long count(WorklistQuery.Queue queue, StaffMember reader) {
        var params = new HashMap<String, Object>();
        return jdbc.sql("select count(*) " + source(queue, reader, params))
                .params(params)
                .query(Long.class)
                .single();
    }

    private static String source(WorklistQuery.Queue queue, StaffMember reader, Map<String, Object> params) {
        params.put("user", reader.username());
        params.put("groups", reader.roles().stream().map(Role::code).toList());
        return switch (queue) {
            case MINE -> OPEN + " and t.assignee_ = :user";
            case GROUP -> OPEN + " and t.assignee_ is null" + OF_MY_GROUPS;
            case ALL -> reader.has(Role.MANAGER) ? OPEN : OPEN + OF_MY_GROUPS;
            case DONE -> DONE;
        };
    }

    private static String filter(WorklistQuery query, Map<String, Object> params) {
        var conditions = new StringBuilder();
        if (query.procedure() != null) {
            conditions.append(" and c.procedure = :procedure");
            params.put("procedure", query.procedure());
        }
        if (query.text() != null) {
            conditions.append(
                    " and (c.case_number = :number or c.name_key like :text escape '!' or c.kana_key like :text escape '!')");
            params.put("number", query.text().toUpperCase(java.util.Locale.ROOT));
            params.put("text", "%" + NameFold.key(query.text()).replaceAll("([!%_])", "!$1") + "%");
        }
        return conditions.toString();
    }

    private static String order(WorklistQuery query) {
        return " order by " + query.sort().expression() + (query.descending() ? " desc" : " asc") + ", t.id_";
    }

    private WorklistItem item(ResultSet row, int index) throws SQLException {
        @Nullable LocalDate target = row.getObject("target_on", LocalDate.class);
        var daysLeft = target == null ? null : officeDaysLeft(LocalDate.now(clock), target);
        return new WorklistItem(
                row.getString("task_id"),
                row.getString("case_number"),
                row.getString("procedure"),
                row.getString("task_def_key_"),
                row.getString("step_name"),
                row.getString("surname") + "　" + row.getString("given"),
                row.getString("kana_surname") + "　" + row.getString("kana_given"),
                row.getObject("received_on", LocalDate.class),
                target,
                daysLeft,
                row.getBoolean("paid"),
                flags(row, daysLeft),
                row.getString("assignee_"));
    }

    private int officeDaysLeft(LocalDate today, LocalDate target) {
        return target.isBefore(today)
                ? -calendar.officeDaysBetween(target, today)
                : calendar.officeDaysBetween(today, target);
    }

    private static List<String> flags(ResultSet row, @Nullable Integer daysLeft) throws SQLException {
        var flags = daysLeft == null ? new ArrayList<String>() : haste(daysLeft);
        var waiting = row.getString("waiting_for");
        if (waiting != null) {
            flags.add("WAITING_" + waiting.toUpperCase(java.util.Locale.ROOT));
        }
        var doubts = row.getString("doubts");
        if (doubts != null) {
            flags.addAll(List.of(doubts.split(",")));
        }
        return flags;
    }

    private static List<String> haste(int daysLeft) {
        var flags = new ArrayList<String>();
        if (daysLeft < 0) {
            flags.add("LATE");
        }
        if (daysLeft <= FOR_THE_MANAGER) {
            flags.add("LATE_MANAGER");
        }
        if (daysLeft >= 0 && daysLeft <= SOON) {
            flags.add("DUE_SOON");
        }
        return flags;
    }
}
