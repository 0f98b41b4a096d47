package jp.menkyo.gateway.line;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.gateway.Switchboard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The books in the database. What concerns a call commits at once: it was made, whatever becomes of the work around it. */
@Repository
class DatabaseBooks implements Books {

    private final JdbcClient jdbc;
    private final Inquiries inquiries;
    private final Switchboard switches;
    private final Clock clock;

    DatabaseBooks(JdbcClient jdbc, Inquiries inquiries, Switchboard switches, Clock clock) {
        this.jdbc = jdbc;
        this.inquiries = inquiries;
        this.switches = switches;
        this.clock = clock;
    }

    @Override
    public boolean stopped(String gateway) {
        return switches.stopped(gateway).isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean takeFromDay(String gateway, int perDay) {
        return jdbc.sql("""
                        insert into gateway.day_use as today (gateway, day, used) select ?, ?, 1 where ? > 0
                        on conflict (administrator, gateway, day) do update set used = today.used + 1
                        where today.used < ?
                        """)
                        .params(gateway, LocalDate.now(clock), perDay, perDay)
                        .update()
                == 1;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void leaving(String gateway, Call<?> message) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into gateway.sent_message as earlier
                            (key, gateway, operation, case_number, state, attempts, first_at, changed_at)
                        values (?, ?, ?, ?, 'SENDING', 1, ?, ?)
                        on conflict (administrator, gateway, key) do update
                        set state = 'SENDING', attempts = earlier.attempts + 1, changed_at = excluded.changed_at
                        """)
                .params(
                        message.key(),
                        gateway,
                        message.operation(),
                        message.caseNumber() == null
                                ? null
                                : message.caseNumber().value(),
                        now,
                        now)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fared(String gateway, Call<?> message, String outcome, boolean answered) {
        jdbc.sql("""
                        update gateway.sent_message set state = ?, last_failure = ?, changed_at = ?
                        where gateway = ? and key = ?
                        """)
                .params(
                        answered ? "ANSWERED" : "WAITING",
                        answered ? null : outcome,
                        OffsetDateTime.now(clock),
                        gateway,
                        message.key())
                .update();
    }

    @Override
    public void add(Inquiry call) {
        inquiries.add(call);
    }
}
