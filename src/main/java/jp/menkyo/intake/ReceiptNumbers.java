package jp.menkyo.intake;

import java.time.LocalDate;
import jp.menkyo.mynumber.VaultSweep;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives receipt numbers, counted anew each year by all administrators together: the number is also that of the case and its
 * process. A number given in a transaction that fails is given again; what the vault still keeps under it goes first, or the
 * next applicant would come by somebody else's My Number.
 */
@Component
class ReceiptNumbers {

    private final JdbcClient jdbc;
    private final VaultSweep sweep;

    ReceiptNumbers(JdbcClient jdbc, VaultSweep sweep) {
        this.jdbc = jdbc;
        this.sweep = sweep;
    }

    CaseNumber next(LocalDate receivedOn) {
        int year = WarekiDate.reiwaYear(receivedOn);
        long running = jdbc.sql("""
                        insert into intake.receipt_counter (reiwa_year, last) values (?, 1)
                        on conflict (reiwa_year) do update set last = receipt_counter.last + 1
                        returning last
                        """).param(year).query(Long.class).single();
        var caseNumber = CaseNumber.of(year, running);
        sweep.begin(caseNumber);
        return caseNumber;
    }
}
