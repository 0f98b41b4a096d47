package jp.menkyo.gateway.alarm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises alarms, each with a row of the audit trail, and shows them until somebody has looked into them. */
@Service
public class GatewayAlarms {

    public static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GatewayAlarms(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Act(
            String action,
            @Nullable CaseNumber caseNumber,
            @Nullable String subject,
            @Nullable String reason) implements DomainEvent {}

    /**
     * Raises an alarm, whatever becomes of the work around it. The same one again is one alarm while nobody has looked.
     *
     * @param detail codes, no personal data
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void raise(AlarmKind kind, @Nullable CaseNumber caseNumber, String detail) {
        jdbc.sql("""
                        insert into gateway.alarm (kind, case_number, detail, raised_at) values (?, ?, ?, ?)
                        on conflict (administrator, kind, (coalesce(case_number, '')), detail) where seen_at is null
                        do nothing
                        """)
                .params(kind.name(), caseNumber == null ? null : caseNumber.value(), detail, OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new Act("ALARM_" + kind.name(), caseNumber, null, detail));
    }

    /** Somebody has looked into it; the first one counts. */
    @Transactional
    public void seen(long id, String by) {
        int changed = jdbc.sql("update gateway.alarm set seen_by = ?, seen_at = ? where id = ? and seen_at is null")
                .params(by, OffsetDateTime.now(clock), id)
                .update();
        if (changed == 1) {
            events.publishEvent(new Act("ALARM_SEEN", null, "alarm " + id, null));
        }
    }

    /** How many wait for somebody to look. */
    @Transactional(readOnly = true)
    public long open() {
        return jdbc.sql("select count(*) from gateway.alarm where seen_at is null")
                .query(Long.class)
                .single();
    }

    /** @param more is there another page? */
    public record Page(List<GatewayAlarm> alarms, long total, boolean more) {}

    /** Those that wait first, then the newest. */
    @Transactional(readOnly = true)
    public Page page(int page) {
        long total =
                jdbc.sql("select count(*) from gateway.alarm").query(Long.class).single();
        var found = jdbc.sql("""
                        select id, kind, case_number, detail, raised_at, seen_by, seen_at from gateway.alarm
                        order by seen_at is not null, raised_at desc, id desc limit ? offset ?
                        """)
                .params(PAGE_SIZE, (long) page * PAGE_SIZE)
                .query(GatewayAlarms::read)
                .list();
        return new Page(found, total, (page + 1L) * PAGE_SIZE < total);
    }

    private static GatewayAlarm read(ResultSet row, int n) throws SQLException {
        var caseNumber = row.getString("case_number");
        var seenAt = row.getObject("seen_at", OffsetDateTime.class);
        return new GatewayAlarm(
                row.getLong("id"),
                AlarmKind.valueOf(row.getString("kind")),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                row.getString("detail"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                seenAt == null ? null : new GatewayAlarm.Seen(row.getString("seen_by"), seenAt.toInstant()));
    }
}
