package jp.menkyo.payment.settlement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.settlement.file.SettlementLine.Kind;
import jp.menkyo.payment.settlement.match.BookedMoney;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The book of fees as the payment service should know it. */
@Repository
public class SettlementBook {

    private final JdbcClient jdbc;

    SettlementBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries of these business days by which money moved through the payment service and that are in no settlement file. */
    public List<BookedMoney> alone(LocalDate from, LocalDate to) {
        var sql = """
                select e.id, e.charge_id, coalesce(v.order_id, c.order_id, c.id) as order_id, e.kind, e.yen, e.business_day
                  from payment.entry e
                  join payment.charge c on c.id = e.charge_id
                  left join payment.payment_event v on v.administrator = e.administrator and v.event_id = e.reason
                 where e.business_day between ? and ?
                   and e.kind in ('PAID_ONLINE', 'EXCESS_RECEIVED', 'REVERSED', 'EXCESS_REVERSED')
                   and e.means in ('CARD', 'PAY_EASY', 'CONVENIENCE_STORE', 'ONLINE')
                   and not exists (select from payment.settlement_match m where m.entry_id = e.id)
                 order by e.id
                """;
        return jdbc.sql(sql).params(from, to).query(SettlementBook::read).list();
    }

    /** Days that are not closed, whose file was taken, and on which something of the case may differ. */
    public List<LocalDate> openDays(CaseNumber caseNumber) {
        var sql = """
                select f.day
                  from payment.settlement_file f
                  join (select e.business_day as day
                          from payment.charge c join payment.entry e on e.charge_id = c.id
                         where c.case_number = :case and e.means in ('CARD', 'PAY_EASY', 'CONVENIENCE_STORE', 'ONLINE')
                        union
                        select lf.day
                          from payment.charge c
                          join payment.settlement_line l on l.order_id = c.order_id
                          join payment.settlement_file lf on lf.id = l.file_id
                         where c.case_number = :case
                        union
                        select i.day
                          from payment.charge c
                          join payment.provider_order o on o.order_id = c.order_id
                          join payment.provider_inquiry i on i.id = o.inquiry_id
                         where c.case_number = :case) mine on mine.day = f.day
                 where not exists (select from payment.closing k where k.day = f.day)
                 order by f.day
                """;
        return jdbc.sql(sql)
                .param("case", caseNumber.value())
                .query(LocalDate.class)
                .list();
    }

    /** The case that an order is for. */
    public Optional<CaseNumber> caseOf(String orderId) {
        return jdbc.sql("select case_number from payment.charge where order_id = ? limit 1")
                .param(orderId)
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    /** One at a time finds pairs; whoever comes second waits and finds what is left. */
    public void pairAlone() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('payment.pairing:' || current_setting('app.tenant'), 0))")
                .query((row, n) -> n)
                .single();
    }

    private static BookedMoney read(ResultSet row, int n) throws SQLException {
        var kind = row.getString("kind");
        return new BookedMoney(
                row.getLong("id"),
                row.getString("charge_id"),
                row.getString("order_id"),
                kind.endsWith("REVERSED") ? Kind.REVERSED : Kind.PAID,
                new Yen(row.getLong("yen")),
                row.getObject("business_day", LocalDate.class));
    }
}
