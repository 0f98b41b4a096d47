package jp.menkyo.workflow.worklist;

import java.util.HashMap;
import java.util.Map;
import jp.menkyo.workflow.worklist.WorklistQuery.PlaceGone;
import jp.menkyo.workflow.worklist.WorklistSql.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a page of the list begins. From the start of the list and after a line it is read along the index of the column it is
 * sorted by, so that a page deep in the list costs what the first one costs; only a page asked for by its number is counted out.
 * The place is named by a task, never by what stands in its line, so that it may stand in an address.
 */
@Component
class WorklistPlace {

    private static final String FROM = "select w.*, %d as part from workflow.work_item w where %s";

    private final JdbcClient jdbc;

    WorklistPlace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Rows from the place on, in order; to be cut by {@code :limit} and {@code :offset}.
     *
     * @throws PlaceGone when the line is gone
     */
    Condition part(WorklistQuery query, Condition condition) {
        boolean asTheIndexHasIt = !query.descending() || !query.sort().gaps();
        if (query.after() == null && (query.page() > 0 || asTheIndexHasIt)) {
            return new Condition(FROM.formatted(0, condition.sql()) + WorklistSql.order(query), condition.params());
        }
        var params = new HashMap<>(condition.params());
        var way = query.descending() ? "<" : ">";
        @Nullable String key = query.after() == null ? null : key(query, query.after(), params);
        var parts =
                query.sort().gaps() ? together(query, condition, way, key) : filled(query, condition.sql(), way, key);
        return new Condition(parts, params);
    }

    /** What the line has in the column, as text; null when it has nothing there. */
    private @Nullable String key(WorklistQuery query, String after, Map<String, Object> params) {
        record Key(@Nullable String text) {}
        var key = jdbc.sql("select (" + query.sort().expression() + ")::text as text from workflow.work_item w"
                        + " where w.task_id = ?")
                .param(after)
                .query((row, index) -> new Key(row.getString("text")))
                .optional()
                .orElseThrow(PlaceGone::new)
                .text();
        params.put("after", after);
        if (key != null) {
            params.put("key", key);
        }
        return key;
    }

    /** First those that have something in the column, then those that have nothing. */
    private static String together(WorklistQuery query, Condition condition, String way, @Nullable String key) {
        var down = query.descending() ? " desc" : "";
        boolean amongGaps = query.after() != null && key == null;
        var gaps = FROM.formatted(1, condition.sql()) + " and " + query.sort().expression() + " is null"
                + (amongGaps ? " and w.task_id " + way + " :after" : "") + " order by w.task_id" + down;
        var filled = filled(query, condition.sql() + " and " + query.sort().expression() + " is not null", way, key);
        return amongGaps
                ? gaps
                : "select * from ((" + filled + " limit cast(:limit as bigint) + :offset) union all (" + gaps
                        + " limit cast(:limit as bigint) + :offset)) w order by part, "
                        + query.sort().expression() + down
                        + ", w.task_id" + down;
    }

    private static String filled(WorklistQuery query, String condition, String way, @Nullable String key) {
        var column = query.sort().expression();
        var down = query.descending() ? " desc" : "";
        var on = key == null
                ? ""
                : " and (" + column + ", w.task_id) " + way + " (cast(:key as "
                        + query.sort().type() + "), :after)";
        return FROM.formatted(0, condition) + on + " order by " + column + down + ", w.task_id" + down;
    }
}
