package jp.menkyo.mynumber.reveal.brake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.mynumber.OfficerText;
import jp.menkyo.mynumber.reveal.brake.Alarm.Kind;
import jp.menkyo.mynumber.reveal.brake.BrakeRefused.Reason;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The alarms, for system officers and managers; each is there until one of them has dealt with it. */
@Service
public class Alarms {

    public static final int PAGE_SIZE = 20;

    private static final Duration QUIET = Duration.ofHours(1);
    private static final int SHORTEST = 3;
    private static final String ALL = "select id, kind, officer, at, seen_by, seen_at, note from reveal.alarm";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alarms(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Raises an alarm in the caller's transaction; the same one is raised once an hour at most. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(Kind kind, @Nullable String officer) {
        var now = OffsetDateTime.now(clock);
        int raised = jdbc.sql("""
                        insert into reveal.alarm (kind, officer, at)
                        select :kind, :officer, :now
                        where not exists (select 1 from reveal.alarm
                            where kind = :kind and officer is not distinct from :officer and at > :since)
                        """)
                .param("kind", kind.name())
                .param("officer", officer, java.sql.Types.VARCHAR)
                .param("now", now)
                .param("since", now.minus(QUIET))
                .update();
        if (raised == 1) {
            events.publishEvent(new AlarmRaised("REVEAL_ALARM", officer, kind.name()));
        }
    }

    /** How many nobody has dealt with. */
    @Transactional(readOnly = true)
    public long open() {
        return jdbc.sql("select count(*) from reveal.alarm where seen_at is null")
                .query(Long.class)
                .single();
    }

    /** Open ones first, then the newest; {@link #PAGE_SIZE} a page. */
    @Transactional(readOnly = true)
    public List<Alarm> page(int page) {
        return jdbc.sql(ALL + """
                         where administrator = nullif(current_setting('app.tenant', true), '')
                        order by seen_at is not null, id desc limit ? offset ?
                        """)
                .params(PAGE_SIZE, (long) page * PAGE_SIZE)
                .query(Alarms::read)
                .list();
    }

    /**
     * Somebody has dealt with it; the first to say so counts.
     *
     * @throws BrakeRefused when {@code by} may not, or the note is missing
     */
    @Transactional
    public void seen(long id, StaffMember by, String note) {
        if (!by.has(Role.SYSTEM_OFFICER) && !by.has(Role.MANAGER)) {
            throw new BrakeRefused(Reason.NOT_YOURS);
        }
        var words = OfficerText.checked("note", "確かめたこと", note, SHORTEST);
        if (find(id).filter(alarm -> by.username().equals(alarm.officer())).isPresent()) {
            throw new BrakeRefused(Reason.OWN_ALARM);
        }
        int seen = jdbc.sql(
                        "update reveal.alarm set seen_by = ?, seen_at = ?, note = ? where id = ? and seen_at is null")
                .params(by.username(), OffsetDateTime.now(clock), words, id)
                .update();
        if (seen == 1) {
            events.publishEvent(new AlarmRaised("REVEAL_ALARM_SEEN", Long.toString(id), "BY_HAND"));
        }
    }

    private Optional<Alarm> find(long id) {
        return jdbc.sql(ALL + " where id = ?").param(id).query(Alarms::read).optional();
    }

    private static Alarm read(ResultSet row, int index) throws SQLException {
        var seen = row.getObject("seen_at", OffsetDateTime.class);
        return new Alarm(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("officer"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("seen_by"),
                seen == null ? null : seen.toInstant(),
                row.getString("note"));
    }
}
