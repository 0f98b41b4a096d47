package jp.menkyo.payment.settlement.store;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.payment.Means;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Money that came and went by the book, by day and means. */
@Repository
public class Movements {

    private static final String SUMS = """
            select e.business_day, e.means, count(*) as entries,
                   coalesce(sum(p.yen) filter (where p.yen > 0), 0) as received,
                   coalesce(-sum(p.yen) filter (where p.yen < 0), 0) as returned
              from payment.entry e
              join payment.posting p on p.entry_id = e.id
               and p.account in ('PROVIDER', 'COUNTER_CASH', 'COUNTER_CASHLESS', 'BANK')
             where e.business_day between ? and ? and e.means is not null
             group by e.business_day, e.means order by e.business_day, e.means
            """;

    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Movement> between(LocalDate from, LocalDate to) {
        return jdbc.sql(SUMS)
                .params(from, to)
                .query((row, n) -> new Movement(
                        row.getObject("business_day", LocalDate.class),
                        Means.valueOf(row.getString("means")),
                        row.getLong("entries"),
                        row.getLong("received"),
                        row.getLong("returned")))
                .list();
    }
}
