package jp.menkyo.mynumber.reveal.brake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The book of the switch: lines are added, never changed. */
@Repository
class SwitchEvents {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SwitchEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(SwitchEvent.Action action, String by, @Nullable String requestedBy, String reason) {
        jdbc.sql(
                        "insert into reveal.switch_event (action, by_officer, requested_by, reason, at) values (?, ?, ?, ?, ?)")
                .params(action.name(), by, requestedBy, reason, OffsetDateTime.now(clock))
                .update();
    }

    Optional<SwitchEvent> last() {
        return newest(1).stream().findFirst();
    }

    List<SwitchEvent> newest() {
        return newest(SHOWN);
    }

    private List<SwitchEvent> newest(int many) {
        return jdbc.sql("""
                        select action, by_officer, requested_by, reason, at from reveal.switch_event
                        where administrator = nullif(current_setting('app.tenant', true), '')
                        order by id desc limit ?
                        """).param(many).query(SwitchEvents::read).list();
    }

    private static SwitchEvent read(ResultSet row, int index) throws SQLException {
        return new SwitchEvent(
                SwitchEvent.Action.valueOf(row.getString("action")),
                row.getString("by_officer"),
                row.getString("requested_by"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
