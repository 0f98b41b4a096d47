package jp.menkyo.audit.window;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.menkyo.shared.OpaqueId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the times within which auditors read. Who may open one is for the caller to check, except oneself. */
@Service
public class AccessWindows {

    static final int MOST_DAYS = 366;

    private static final int SHOWN = 100;
    private static final String ALL = "select * from audit.access_window"
            + " where administrator = nullif(current_setting('app.tenant', true), '')";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessWindows(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** May {@code auditor} read now? */
    @Transactional(readOnly = true)
    public boolean open(String auditor) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("select exists (" + ALL
                        + " and auditor = ? and opens_at <= ? and ends_at > ? and closed_at is null)")
                .params(auditor, now, now)
                .query(Boolean.class)
                .single();
    }

    /** The latest hundred, newest first. */
    @Transactional(readOnly = true)
    public List<AccessWindow> latest() {
        return jdbc.sql(ALL + " order by granted_at desc, id limit ?")
                .param(SHOWN)
                .query(AccessWindows::read)
                .list();
    }

    /**
     * @return its id
     * @throws WindowRefused when it is one's own, upside down, over already, longer than a year, or without a reason
     */
    @Transactional
    public String grant(String auditor, Instant opens, Instant ends, String reason, String by) {
        if (auditor.equals(by)) {
            throw WindowRefused.own();
        }
        if (!opens.isBefore(ends)
                || ends.isBefore(clock.instant())
                || Duration.between(opens, ends).toDays() > MOST_DAYS) {
            throw WindowRefused.period(MOST_DAYS);
        }
        var words = reason.strip();
        if (words.length() < 5 || words.length() > 500) {
            throw WindowRefused.reason();
        }
        var id = OpaqueId.random("aw");
        jdbc.sql("""
                        insert into audit.access_window (id, auditor, opens_at, ends_at, reason, granted_by, granted_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, auditor, at(opens), at(ends), words, by, OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new WindowChanged("AUDIT_WINDOW_GRANTED", id, auditor));
        return id;
    }

    /** @throws WindowRefused when there is nothing to close any more */
    @Transactional
    public void close(String id, String by) {
        var now = OffsetDateTime.now(clock);
        var closed = jdbc.sql("""
                        update audit.access_window set closed_by = ?, closed_at = ?
                        where id = ? and closed_at is null and ends_at > ? returning auditor""").params(by, now, id, now).query(String.class).optional();
        events.publishEvent(new WindowChanged("AUDIT_WINDOW_CLOSED", id, closed.orElseThrow(WindowRefused::over)));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static AccessWindow read(ResultSet row, int index) throws SQLException {
        return new AccessWindow(
                row.getString("id"),
                row.getString("auditor"),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("granted_by"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getString("closed_by"),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
