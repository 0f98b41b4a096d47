package jp.menkyo.workflow.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.worklist.item.FinishedSettings;
import org.springframework.stereotype.Component;

/** Puts what an officer wants to see, and may, into words of the database. */
@Component
class WorklistSql {

    private final Haste haste;
    private final FinishedSettings finished;
    private final Clock clock;

    WorklistSql(Haste haste, FinishedSettings finished, Clock clock) {
        this.haste = haste;
        this.finished = finished;
        this.clock = clock;
    }

    /** A condition over {@code workflow.work_item w} and what its parameters stand for. */
    record Condition(String sql, Map<String, Object> params) {}

    Condition of(WorklistQuery query, StaffMember reader) {
        var params = reader(reader);
        var sql = new StringBuilder(queue(query.queue(), reader));
        filter(query.filter(), sql, params);
        if (query.text() != null) {
            var wanted = SearchText.of(query.text());
            sql.append(" and ")
                    .append(query.queue() == WorklistQuery.Queue.DONE ? wanted.amongFinished() : wanted.amongOpen());
            params.putAll(wanted.params());
        }
        return new Condition(sql.toString(), params);
    }

    /** What conditions about queues need to know of their reader. */
    Map<String, Object> reader(StaffMember reader) {
        var params = new HashMap<String, Object>();
        params.put("user", reader.username());
        var roles = reader.roles().stream().map(Role::code).toList();
        params.put("roles", roles.isEmpty() ? List.of("none") : roles);
        params.put("manager", reader.has(Role.MANAGER));
        params.put("since", finished.since(OffsetDateTime.now(clock)));
        return params;
    }

    private static String queue(WorklistQuery.Queue queue, StaffMember reader) {
        return switch (queue) {
            case MINE -> "w.ended_at is null and w.assignee = :user";
            case GROUP -> "w.ended_at is null and w.assignee is null and w.role in (:roles)";
            case ALL -> reader.has(Role.MANAGER) ? "w.ended_at is null" : "w.ended_at is null and w.role in (:roles)";
            case DONE -> "w.ended_at >= :since and w.assignee = :user";
        };
    }

    private void filter(WorklistFilter filter, StringBuilder sql, Map<String, Object> params) {
        oneOf("w.procedure", "procedures", filter.procedures(), sql, params);
        oneOf("w.step", "steps", filter.steps(), sql, params);
        if (filter.paid() != null) {
            sql.append(" and w.paid = :paid");
            params.put("paid", filter.paid());
        }
        if (filter.officer() != null) {
            sql.append(" and w.assignee = :officer");
            params.put("officer", filter.officer());
        }
        if (!filter.flags().isEmpty()) {
            sql.append(filter.flags().stream()
                    .map(flag -> flag(flag, params))
                    .collect(Collectors.joining(" or ", " and (", ")")));
        }
    }

    private static void oneOf(
            String column, String name, List<String> values, StringBuilder sql, Map<String, Object> params) {
        if (!values.isEmpty()) {
            sql.append(" and ").append(column).append(" in (:").append(name).append(')');
            params.put(name, values);
        }
    }

    private String flag(String flag, Map<String, Object> params) {
        return switch (flag) {
            case "LATE" -> before("late", haste.late(), params);
            case "LATE_MANAGER" -> before("lateManager", haste.lateForTheManager(), params);
            case "DUE_SOON" ->
                "(not " + before("late", haste.late(), params) + " and " + before("soon", haste.soon(), params) + ")";
            case "WAITING" ->
                "exists (select 1 from casefile.case_summary s where s.case_number = w.case_number and s.waiting_for is not null)";
            default ->
                "exists (select 1 from casefile.case_summary s where s.case_number = w.case_number and s.doubts is not null)";
        };
    }

    private static String before(String name, LocalDate day, Map<String, Object> params) {
        params.put(name, day);
        return "w.target_on < :" + name;
    }

    /** The whole list in its order; lines without the column come last. Without gaps an index serves both ways. */
    static String order(WorklistQuery query) {
        var last = query.sort().gaps() ? " desc nulls last" : " desc";
        return " order by " + query.sort().expression()
                + (query.descending() ? last + ", w.task_id desc" : ", w.task_id");
    }
}
