package jp.menkyo.payment.settlement.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the payment service listed when it was asked for the orders of a day; the last answer counts. */
@Repository
public class ProviderOrders {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProviderOrders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param yen paid less taken back, by order */
    public record Listed(Instant askedAt, Map<String, Long> yen) {}

    public void add(LocalDate day, Map<String, Long> yen, String askedBy) {
        long inquiry = jdbc.sql(
                        "insert into payment.provider_inquiry (day, asked_by, asked_at) values (?, ?, ?) returning id")
                .params(day, askedBy, OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        yen.forEach((orderId, amount) -> jdbc.sql(
                        "insert into payment.provider_order (inquiry_id, order_id, yen) values (?, ?, ?)")
                .params(inquiry, orderId, amount)
                .update());
    }

    public Optional<Listed> of(LocalDate day) {
        return jdbc.sql("select id, asked_at from payment.provider_inquiry where day = ? order by id desc limit 1")
                .param(day)
                .query((row, n) -> new Listed(
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(), listed(row.getLong("id"))))
                .optional();
    }

    private Map<String, Long> listed(long inquiry) {
        var yen = new HashMap<String, Long>();
        jdbc.sql("select order_id, yen from payment.provider_order where inquiry_id = ?")
                .param(inquiry)
                .query(row -> {
                    yen.put(row.getString(1), row.getLong(2));
                });
        return yen;
    }
}
