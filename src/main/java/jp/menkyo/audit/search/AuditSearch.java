package jp.menkyo.audit.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.audit.AuditEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the trail within a period. A question holds only the conditions that were asked, so that each finds its index; a page
 * begins where the one before ended, so that the thousandth costs what the first does.
 */
@Service
public class AuditSearch {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * At most {@code limit} lines after {@code after}.
     *
     * @param after null to begin with
     */
    @Transactional(readOnly = true)
    public List<AuditLine> lines(AuditQuery query, @Nullable Place after, int limit) {
        var params = new HashMap<String, Object>();
        var sql = statement(query, after, params);
        params.put("limit", limit);
        return jdbc.sql(sql).params(params).query(AuditSearch::line).list();
    }

    static String statement(AuditQuery query, @Nullable Place after, Map<String, Object> params) {
        var where = new StringBuilder(
                " where administrator = nullif(current_setting('app.tenant', true), '') and at >= :from and at < :to");
        params.put("from", midnight(query.from()));
        params.put("to", midnight(query.to().plusDays(1)));
        narrow(where, " and actor = :officer", "officer", query.officer(), params);
        narrow(where, " and case_number = :case", "case", query.caseNumber(), params);
        act(where, query.action(), params);
        person(where, query, params);
        if (after != null) {
            where.append(query.newestFirst() ? " and (at, id) < (:at, :id)" : " and (at, id) > (:at, :id)");
            params.put("at", after.at().atOffset(ZoneOffset.UTC));
            params.put("id", after.id());
        }
        return "select id, at, actor, action, case_number, subject, reason from audit.event" + where
                + (query.newestFirst() ? " order by at desc, id desc" : " order by at, id") + " limit :limit";
    }

    private static void narrow(
            StringBuilder where, String condition, String name, @Nullable String value, Map<String, Object> params) {
        if (value != null) {
            where.append(condition);
            params.put(name, value);
        }
    }

    private static void act(StringBuilder where, @Nullable String action, Map<String, Object> params) {
        if (action != null && action.endsWith("*")) {
            // letters, digits and _ only: everything that begins so lies before the same followed by ~
            var beginning = action.substring(0, action.length() - 1);
            where.append(" and action collate \"C\" >= :action and action collate \"C\" < :beyond");
            params.put("action", beginning);
            params.put("beyond", beginning + "~");
        } else {
            narrow(where, " and action collate \"C\" = :action", "action", action, params);
        }
    }

    private static void person(StringBuilder where, AuditQuery query, Map<String, Object> params) {
        if (query.subjects().isEmpty() && query.cases().isEmpty()) {
            return;
        }
        where.append(" and (subject = any (:subjects) or case_number = any (:cases))");
        params.put("subjects", query.subjects().toArray(String[]::new));
        params.put("cases", query.cases().toArray(String[]::new));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(TOKYO).toOffsetDateTime();
    }

    private static AuditLine line(ResultSet row, int index) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                row.getString("case_number"),
                new AuditEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("reason")));
    }
}
