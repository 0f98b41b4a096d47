package jp.menkyo.mynumber.reveal.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the inventory; the state is worked out by the clock whenever they are read. */
@Repository
class GrantRows {

    private static final String STATE = Stream.of(GrantState.values())
            .map(state -> "when " + state.condition() + " then '" + state.name() + "'")
            .collect(Collectors.joining(" ", "case ", " end"));
    private static final String ALL = """
            select g.*, %s as state from reveal.access_grant g
            where administrator = nullif(current_setting('app.tenant', true), '')""".formatted(STATE);

    private final JdbcClient jdbc;
    private final GrantSettings settings;
    private final Clock clock;

    GrantRows(JdbcClient jdbc, GrantSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    AccessGrant add(String id, String beneficiary, int minutes, String reason, String requestedBy) {
        jdbc.sql("""
                        insert into reveal.access_grant (id, beneficiary, minutes, reason, requested_by, requested_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, beneficiary, minutes, reason, requestedBy, OffsetDateTime.now(clock))
                .update();
        return lock(id).orElseThrow();
    }

    Optional<AccessGrant> lock(String id) {
        var params = times();
        params.put("id", id);
        return jdbc.sql(ALL + " and id = :id for update")
                .params(params)
                .query(GrantRows::read)
                .optional();
    }

    void approve(AccessGrant grant, String by) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("update reveal.access_grant set decided_by = ?, decided_at = ?, expires_at = ? where id = ?")
                .params(by, now, now.plus(Duration.ofMinutes(grant.minutes())), grant.id())
                .update();
    }

    void refuse(AccessGrant grant, String by, String remark) {
        jdbc.sql("update reveal.access_grant set decided_by = ?, decided_at = ?, remark = ? where id = ?")
                .params(by, OffsetDateTime.now(clock), remark, grant.id())
                .update();
    }

    void revoke(AccessGrant grant, String by, String remark) {
        jdbc.sql("update reveal.access_grant set revoked_by = ?, revoked_at = ?, remark = ? where id = ?")
                .params(by, OffsetDateTime.now(clock), remark, grant.id())
                .update();
    }

    Optional<AccessGrant> active(String beneficiary) {
        var params = times();
        params.put("beneficiary", beneficiary);
        return jdbc.sql(ALL + " and beneficiary = :beneficiary and " + GrantState.ACTIVE.condition()
                        + " order by expires_at desc limit 1")
                .params(params)
                .query(GrantRows::read)
                .optional();
    }

    List<AccessGrant> list(@Nullable GrantState state, @Nullable String concerning, int limit, long offset) {
        var params = times();
        var sql =
                ALL + where(state, concerning, params) + " order by requested_at desc, id limit :limit offset :offset";
        params.put("limit", limit);
        params.put("offset", offset);
        return jdbc.sql(sql).params(params).query(GrantRows::read).list();
    }

    long count(@Nullable GrantState state, @Nullable String concerning) {
        var params = times();
        var sql = "select count(*) from reveal.access_grant"
                + " where administrator = nullif(current_setting('app.tenant', true), '')"
                + where(state, concerning, params);
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    private static String where(@Nullable GrantState state, @Nullable String concerning, Map<String, Object> params) {
        var where = state == null ? "" : " and " + state.condition();
        if (concerning == null) {
            return where;
        }
        params.put("concerning", concerning);
        return where + " and :concerning in (beneficiary, requested_by)";
    }

    private Map<String, Object> times() {
        var now = OffsetDateTime.now(clock);
        var times = new HashMap<String, Object>();
        times.put("now", now);
        times.put("lapsed", now.minus(settings.answeredWithin()));
        return times;
    }

    private static AccessGrant read(ResultSet row, int index) throws SQLException {
        return new AccessGrant(
                row.getString("id"),
                row.getString("beneficiary"),
                row.getInt("minutes"),
                row.getString("reason"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                instant(row, "decided_at"),
                instant(row, "expires_at"),
                row.getString("revoked_by"),
                instant(row, "revoked_at"),
                row.getString("remark"),
                GrantState.valueOf(row.getString("state")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
