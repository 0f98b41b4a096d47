package jp.menkyo.gateway.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.gateway.GatewayStatus;
import jp.menkyo.gateway.GatewayStatus.State;
import jp.menkyo.gateway.Switchboard;
import jp.menkyo.gateway.guard.Failure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together how each gateway is now and what the book of calls says about it. */
@Service
public class GatewayOverview {

    /** Older calls say nothing about today. */
    private static final Duration LOOK_BACK = Duration.ofDays(7);

    private final GatewayStatus status;
    private final Switchboard switches;
    private final JdbcClient jdbc;
    private final Clock clock;

    GatewayOverview(GatewayStatus status, Switchboard switches, JdbcClient jdbc, Clock clock) {
        this.status = status;
        this.switches = switches;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Past(
            String gateway,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailureAt,
            @Nullable String lastFailure,
            long calls,
            long failures) {}

    /** Every gateway we have a line to, always in the same order. */
    @Transactional(readOnly = true)
    public List<GatewayFigures> all() {
        var past = past();
        return status.all().stream()
                .sorted(Comparator.comparing(State::gateway))
                .map(state -> figures(
                        state, past.getOrDefault(state.gateway(), new Past(state.gateway(), null, null, null, 0, 0))))
                .toList();
    }

    /** Is there a line to a gateway of this name? */
    public boolean knows(String gateway) {
        return status.all().stream().anyMatch(state -> state.gateway().equals(gateway));
    }

    private GatewayFigures figures(State state, Past past) {
        return new GatewayFigures(
                state,
                switches.stopped(state.gateway()).orElse(null),
                past.lastSuccess(),
                past.lastFailure(),
                past.lastFailureAt(),
                past.calls(),
                past.failures(),
                state.load().perDay() == null ? null : usedToday(state.gateway()));
    }

    private int usedToday(String gateway) {
        return jdbc.sql("select used from gateway.day_use where gateway = ? and day = ?")
                .params(gateway, LocalDate.now(clock))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private Map<String, Past> past() {
        var now = OffsetDateTime.now(clock);
        return jdbc
                .sql("""
                        select w.*, f.outcome as last_failure from (
                            select gateway,
                                   max(finished_at) filter (where outcome not in (:failures)) as last_success,
                                   max(finished_at) filter (where outcome in (:failures)) as last_failure_at,
                                   max(id) filter (where outcome in (:failures)) as last_failure_id,
                                   count(*) filter (where started_at >= :hour) as calls,
                                   count(*) filter (where started_at >= :hour and outcome in (:failures)) as failures
                              from gateway.inquiry where started_at >= :week group by gateway) w
                          left join gateway.inquiry f on f.id = w.last_failure_id
                        """)
                .param("failures", Failure.codes())
                .param("hour", now.minusHours(1))
                .param("week", now.minus(LOOK_BACK))
                .query(GatewayOverview::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Past::gateway, Function.identity()));
    }

    private static Past read(ResultSet row, int index) throws SQLException {
        return new Past(
                row.getString("gateway"),
                instant(row, "last_success"),
                instant(row, "last_failure_at"),
                row.getString("last_failure"),
                row.getLong("calls"),
                row.getLong("failures"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
