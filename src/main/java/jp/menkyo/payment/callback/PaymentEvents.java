package jp.menkyo.payment.callback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the payment service has told us so far, each event once, with what we made of it. */
@Repository
class PaymentEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An event as it came, and the answer it got. */
    record Answered(PaymentNotice notice, Outcome outcome) {}

    Optional<Answered> find(String eventId) {
        var sql = """
                select event_id, order_id, charge_id, amount, currency, status, method, occurred_at, outcome
                  from payment.payment_event where event_id = ?
                """;
        return jdbc.sql(sql).param(eventId).query(PaymentEvents::read).optional();
    }

    /**
     * Was this payment reported taken back before it was reported paid? Messages may come in the wrong order; each reversal
     * that found nothing meets one payment of its order that happened no later.
     */
    boolean reversedBefore(PaymentNotice paid) {
        var sql = """
                select count(*) filter (where outcome = 'NOTHING_TO_REVERSE' and occurred_at >= ?)
                     > count(*) filter (where outcome = 'ALREADY_REVERSED')
                  from payment.payment_event where charge_id = ? and order_id = ? and amount = ? and currency = ?
                """;
        return jdbc.sql(sql)
                .params(at(paid.at()), paid.chargeId(), paid.orderId(), paid.amount(), paid.currency())
                .query(Boolean.class)
                .single();
    }

    /** Keeps the event; false when its id is taken. */
    boolean add(PaymentNotice notice, Outcome outcome) {
        var sql = """
                insert into payment.payment_event
                  (event_id, order_id, charge_id, amount, currency, status, method, occurred_at, received_at, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (administrator, event_id) do nothing
                """;
        return jdbc.sql(sql)
                        .params(
                                notice.eventId(),
                                notice.orderId(),
                                notice.chargeId(),
                                notice.amount(),
                                notice.currency(),
                                notice.status().name(),
                                notice.method() == null ? null : notice.method().name(),
                                at(notice.at()),
                                at(clock.instant()),
                                outcome.name())
                        .update()
                == 1;
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }

    private static PaymentNotice.@Nullable Method method(@Nullable String name) {
        return name == null ? null : PaymentNotice.Method.valueOf(name);
    }

    private static Answered read(ResultSet row, int n) throws SQLException {
        var notice = new PaymentNotice(
                row.getString("event_id"),
                row.getString("order_id"),
                row.getString("charge_id"),
                row.getLong("amount"),
                row.getString("currency"),
                PaymentNotice.Status.valueOf(row.getString("status")),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                method(row.getString("method")));
        return new Answered(notice, Outcome.valueOf(row.getString("outcome")));
    }
}
