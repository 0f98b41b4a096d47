package jp.menkyo.payment.excess;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.payment.Charge;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Money that fits no charge, kept for an officer. */
@Repository
public class Discrepancies {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Discrepancies(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what was paid beside what was due. */
    public void add(Charge charge, Discrepancy.Kind kind, String eventId, long amount, String currency) {
        var sql = """
                insert into payment.discrepancy (charge_id, event_id, kind, expected_yen, amount, currency, found_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """;
        jdbc.sql(sql)
                .params(
                        charge.id(),
                        eventId,
                        kind.name(),
                        charge.amount().amount(),
                        amount,
                        currency,
                        OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new DiscrepancyFound(charge.caseNumber(), charge.id(), kind));
    }

    /** Has the payment service reported a payment of this order, whatever we made of it? */
    public boolean reportedPaid(String orderId) {
        return jdbc.sql("select exists (select from payment.payment_event where order_id = ? and status = 'PAID')")
                .param(orderId)
                .query(Boolean.class)
                .single();
    }

    public List<Discrepancy> of(CaseNumber caseNumber) {
        var sql = """
                select d.charge_id, d.event_id, d.kind, d.expected_yen, d.amount, d.currency, d.found_at
                  from payment.discrepancy d join payment.charge c on c.id = d.charge_id
                 where c.case_number = ? order by d.id
                """;
        return jdbc.sql(sql)
                .param(caseNumber.value())
                .query(Discrepancies::read)
                .list();
    }

    private static Discrepancy read(ResultSet row, int n) throws SQLException {
        return new Discrepancy(
                row.getString("charge_id"),
                row.getString("event_id"),
                Discrepancy.Kind.valueOf(row.getString("kind")),
                new Yen(row.getLong("expected_yen")),
                row.getLong("amount"),
                row.getString("currency"),
                row.getObject("found_at", OffsetDateTime.class).toInstant());
    }
}
