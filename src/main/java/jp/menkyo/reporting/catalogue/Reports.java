package jp.menkyo.reporting.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every report there is, and the rows of its view. */
@Service
public class Reports {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final List<Report> reports;
    private final JdbcClient jdbc;

    Reports(List<Report> reports, JdbcClient jdbc) {
        this.reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        this.jdbc = jdbc;
    }

    public List<Report> all() {
        return reports;
    }

    /** Those that somebody with these roles may have. */
    public List<Report> openTo(Set<String> roles) {
        return reports.stream().filter(report -> report.open(roles)).toList();
    }

    /** @throws ReportRefused when there is no such report */
    public Report find(String id) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(ReportRefused::unknown);
    }

    /** Rows in the report's order. */
    @Transactional(readOnly = true)
    public List<Map<String, @Nullable Object>> read(Report report, Criteria criteria, int offset, int limit) {
        var params = new HashMap<String, Object>(criteria.chosen());
        params.put("offset", offset);
        params.put("limit", limit);
        var columns = columns(report);
        var sql = "select " + String.join(", ", columns) + " from " + report.view() + where(report, criteria, params)
                + " order by " + report.order() + " limit :limit offset :offset";
        return jdbc.sql(sql).params(params).query((row, n) -> row(row, columns)).list();
    }

    /** How many rows there are now of a report that one number orders, and the last of its numbers. */
    @Transactional(readOnly = true)
    public Bounds bounds(Report report, Criteria criteria) {
        var params = new HashMap<String, Object>(criteria.chosen());
        var sql = "select coalesce(max(" + report.order() + "), 0) as last, count(*) as rows from " + report.view()
                + where(report, criteria, params);
        return jdbc.sql(sql)
                .params(params)
                .query((row, n) -> new Bounds(row.getLong("last"), row.getLong("rows")))
                .single();
    }

    /**
     * Rows of a report that one number orders.
     *
     * @param key those after it
     * @param last up to it
     */
    @Transactional(readOnly = true)
    public List<Map<String, @Nullable Object>> after(Report report, Criteria criteria, long key, long last, int limit) {
        var params = new HashMap<String, Object>(criteria.chosen());
        params.put("key", key);
        params.put("last", last);
        params.put("limit", limit);
        var columns = columns(report);
        var where = where(report, criteria, params);
        var sql = "select " + String.join(", ", columns) + " from " + report.view() + where
                + (where.isEmpty() ? " where " : " and ") + report.order() + " > :key and " + report.order()
                + " <= :last order by " + report.order() + " limit :limit";
        return jdbc.sql(sql).params(params).query((row, n) -> row(row, columns)).list();
    }

    private static Set<String> columns(Report report) {
        var columns = new LinkedHashSet<String>();
        report.columns().forEach(column -> columns.add(column.name()));
        report.columns().stream()
                .map(Column::substitute)
                .filter(substitute -> substitute != null)
                .forEach(columns::add);
        return columns;
    }

    /** Only what was asked for stands in the query, so that indexes are used. */
    private static String where(Report report, Criteria criteria, Map<String, Object> params) {
        var conditions = new ArrayList<String>();
        var period = report.period();
        if (period != null && criteria.from() != null) {
            conditions.add(period.column() + " >= :periodFrom");
            params.put("periodFrom", beginning(period, criteria.from()));
        }
        if (period != null && criteria.to() != null) {
            conditions.add(period.column() + " < :periodTo");
            params.put("periodTo", beginning(period, criteria.to().plusDays(1)));
        }
        criteria.chosen().keySet().forEach(column -> conditions.add(column + " = :" + column));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** As the view's column has it, so that its index is used. */
    private static Object beginning(Period period, LocalDate day) {
        return period.moments() ? day.atStartOfDay(TOKYO).toOffsetDateTime() : day;
    }

    private static Map<String, @Nullable Object> row(ResultSet row, Set<String> columns) throws SQLException {
        var cells = new HashMap<String, @Nullable Object>();
        for (var column : columns) {
            cells.put(column, plain(row.getObject(column)));
        }
        return cells;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof java.sql.Date day) {
            return day.toLocalDate();
        }
        if (value instanceof java.sql.Timestamp moment) {
            return moment.toInstant();
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value instanceof Boolean flag ? (flag ? "YES" : "NO") : value;
    }
}
