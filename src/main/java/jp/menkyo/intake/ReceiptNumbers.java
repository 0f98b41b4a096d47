package jp.menkyo.intake;

import java.time.LocalDate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives receipt numbers, counted anew each year by all administrators together: the number is also that of the case and its
 * process. A number given in a transaction that fails is given again.
 */
@Component
class ReceiptNumbers {

    private final JdbcClient jdbc;

    ReceiptNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseNumber next(LocalDate receivedOn) {
        int year = WarekiDate.reiwaYear(receivedOn);
        long running = jdbc.sql("""
                        insert into intake.receipt_counter (reiwa_year, last) values (?, 1)
                        on conflict (reiwa_year) do update set last = receipt_counter.last + 1
                        returning last
                        """).param(year).query(Long.class).single();
        return CaseNumber.of(year, running);
    }
}
