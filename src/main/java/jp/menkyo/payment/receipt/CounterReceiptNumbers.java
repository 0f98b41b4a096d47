package jp.menkyo.payment.receipt;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.shared.WarekiDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of counter receipts: one run per fiscal year (会計年度, 地方自治法第208条), no gap, because a number commits with its entry. */
@Repository
class CounterReceiptNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;

    CounterReceiptNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next number, for instance {@code RC8-000001}; lost again when the transaction fails. */
    String next() {
        int year = WarekiDate.reiwaYear(LocalDate.now(clock).minusMonths(3));
        var sql = """
                insert into payment.receipt_counter (fiscal_year, last) values (?, 1)
                on conflict (administrator, fiscal_year) do update set last = payment.receipt_counter.last + 1
                returning last
                """;
        long running = jdbc.sql(sql).param(year).query(Long.class).single();
        return "RC%d-%06d".formatted(year, running);
    }
}
