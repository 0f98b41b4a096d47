package jp.menkyo.reporting.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.menkyo.reporting.catalogue.Bounds;
import jp.menkyo.reporting.catalogue.Criteria;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of exports. Every method belongs in a transaction of its caller. */
@Component
class ExportRows {

    /** Nobody cancelled it or took it over. */
    private static final String OURS = " and state = 'RUNNING' and turns = ?";

    private final JdbcClient jdbc;

    ExportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, String report, Criteria criteria, String username, Instant now) {
        var chosen = criteria.chosen().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
        try {
            jdbc.sql(
                            "insert into reporting.export (id, report, from_day, to_day, chosen, requested_by, requested_at, turn_at)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            id, report, criteria.from(), criteria.to(), chosen, username, at(now), at(now)))
                    .update();
        } catch (DuplicateKeyException another) {
            throw ExportRefused.oneAtATime();
        }
    }

    Optional<Export> find(String id) {
        return jdbc.sql("select * from reporting.export where id = ?")
                .param(id)
                .query(ExportRows::export)
                .optional();
    }

    List<Export> of(String username, int limit) {
        return jdbc.sql("select * from reporting.export where requested_by = ? order by requested_at desc, id limit ?")
                .params(username, limit)
                .query(ExportRows::export)
                .list();
    }

    /** The one that waited longest and that nobody works on; it is ours until the lease ends. */
    Optional<Export> take(Instant now, Duration lease) {
        return jdbc.sql("""
                        update reporting.export set state = 'RUNNING', leased_until = :until, turn_at = :now, turns = turns + 1
                        where id = (select id from reporting.export where state in ('WAITING', 'RUNNING')
                                        and (leased_until is null or leased_until < :now)
                                    order by turn_at limit 1 for update skip locked)
                        returning *""")
                .param("now", at(now))
                .param("until", at(now.plus(lease)))
                .query(ExportRows::export)
                .optional();
    }

    void start(Export export, Bounds bounds) {
        jdbc.sql("update reporting.export set until_key = ?, total_rows = ? where id = ?" + OURS)
                .params(bounds.lastKey(), bounds.rows(), export.id(), export.turn())
                .update();
    }

    /** @return false when it was cancelled, or another program took it */
    boolean advance(Export export, int rows, long lastKey) {
        return jdbc.sql("update reporting.export set rows = rows + ?, pieces = pieces + 1, last_key = ? where id = ?"
                                + OURS)
                        .params(rows, lastKey, export.id(), export.turn())
                        .update()
                == 1;
    }

    /** @return false when it was cancelled, or another program took it */
    boolean renew(Export export, Instant until) {
        return jdbc.sql("update reporting.export set leased_until = ? where id = ?" + OURS)
                        .params(at(until), export.id(), export.turn())
                        .update()
                == 1;
    }

    void letGo(Export export) {
        jdbc.sql("update reporting.export set leased_until = null where id = ?" + OURS)
                .params(export.id(), export.turn())
                .update();
    }

    void done(Export export, String hash, Instant now, Instant expires) {
        jdbc.sql(
                        "update reporting.export set state = 'DONE', hash = ?, ended_at = ?, expires_at = ?, leased_until = null"
                                + " where id = ?" + OURS)
                .params(hash, at(now), at(expires), export.id(), export.turn())
                .update();
    }

    /** Ends one that is open; false when it was not. */
    boolean end(String id, Export.State state, Instant now) {
        return jdbc.sql("update reporting.export set state = ?, ended_at = ?, leased_until = null"
                                + " where id = ? and state in ('WAITING', 'RUNNING')")
                        .params(state.name(), at(now), id)
                        .update()
                == 1;
    }

    /** @return how often it has failed by now */
    int failed(String id) {
        return jdbc.sql("update reporting.export set failures = failures + 1 where id = ? returning failures")
                .param(id)
                .query(Integer.class)
                .single();
    }

    List<String> expire(Instant now) {
        return jdbc.sql(
                        "update reporting.export set state = 'EXPIRED' where state = 'DONE' and expires_at < ? returning id")
                .param(at(now))
                .query(String.class)
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Export export(ResultSet row, int index) throws SQLException {
        var chosen = new LinkedHashMap<String, String>();
        for (var one : (String[]) row.getArray("chosen").getArray()) {
            int sign = one.indexOf('=');
            chosen.put(one.substring(0, sign), one.substring(sign + 1));
        }
        var criteria = new Criteria(
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), chosen);
        return new Export(
                row.getString("id"),
                row.getString("report"),
                criteria,
                Export.State.valueOf(row.getString("state")),
                row.getLong("rows"),
                row.getInt("pieces"),
                row.getLong("last_key"),
                bounds(row),
                row.getInt("turns"),
                row.getString("hash"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("ended_at", OffsetDateTime.class)),
                moment(row.getObject("expires_at", OffsetDateTime.class)));
    }

    private static @Nullable Bounds bounds(ResultSet row) throws SQLException {
        long rows = row.getLong("total_rows");
        return row.wasNull() ? null : new Bounds(row.getLong("until_key"), rows);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
