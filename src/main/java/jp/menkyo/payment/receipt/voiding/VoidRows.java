package jp.menkyo.payment.receipt.voiding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to void receipts, as stored. */
@Repository
class VoidRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    VoidRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a request; false when one waits already. */
    boolean add(String receiptNumber, String by, String reason) {
        var sql = """
                insert into payment.receipt_void (number, requested_by, requested_at, reason) values (?, ?, ?, ?)
                on conflict (administrator, number) where decision is null do nothing
                """;
        return jdbc.sql(sql)
                        .params(receiptNumber, by, OffsetDateTime.now(clock), reason)
                        .update()
                == 1;
    }

    /** The request that waits, kept from others until the transaction ends. */
    Optional<VoidRequest> lockOpen(String receiptNumber) {
        var sql = """
                select id, number, requested_by, reason from payment.receipt_void
                 where number = ? and decision is null for update
                """;
        return jdbc.sql(sql)
                .param(receiptNumber)
                .query((row, n) ->
                        new VoidRequest(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    boolean voided(String receiptNumber) {
        return jdbc.sql("select exists (select from payment.receipt_void where number = ? and decision = 'VOIDED')")
                .param(receiptNumber)
                .query(Boolean.class)
                .single();
    }

    void decide(VoidRequest request, String decision, String by) {
        jdbc.sql("update payment.receipt_void set decision = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(decision, by, OffsetDateTime.now(clock), request.id())
                .update();
    }
}
