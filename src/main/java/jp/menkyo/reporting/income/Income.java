package jp.menkyo.reporting.income;

import java.util.Arrays;
import java.util.List;
import jp.menkyo.payment.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts income. The lines come from what happened, the tie from the balances of accounts, both of the same moment. */
@Service
public class Income {

    private static final String LINES = """
            select %s as class,
                   count(*) filter (where kind in ('PAID_ONLINE', 'PAID_AT_COUNTER', 'PAID_BY_SLIP', 'EXCESS_RECEIVED')) as receipts,
                   coalesce(sum(yen) filter (where kind in ('PAID_ONLINE', 'PAID_AT_COUNTER', 'PAID_BY_SLIP', 'EXCESS_RECEIVED')), 0) as received,
                   coalesce(-sum(yen) filter (where kind in ('REVERSED', 'RECEIPT_VOIDED', 'EXCESS_REVERSED')), 0) as reversed,
                   coalesce(-sum(yen) filter (where kind in ('REFUND_PAID', 'REFUND_RETURNED')), 0) as refunded
              from reporting.fee_movement
             where business_day between :from and :to
               and (:means::text is null or means = :means)
               and (:fee::text is null or fee_code = :fee)
             group by 1 order by 1 nulls last
            """;
    private static final String BOOK = """
            select coalesce(sum(b.yen), 0)
              from reporting.fee_book b
             where b.business_day between :from and :to
               and b.account in (:accounts)
               and (:means::text is null or b.means = :means)
               and (:fee::text is null or b.fee_code = :fee)
            """;

    private final JdbcClient jdbc;

    Income(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public IncomeTable count(Criteria criteria) {
        var lines = asked(LINES.formatted(criteria.by().sql()), criteria)
                .query((row, n) -> new IncomeLine(
                        criteria.by().words(row.getString("class")),
                        row.getLong("receipts"),
                        row.getLong("received"),
                        row.getLong("reversed"),
                        row.getLong("refunded")))
                .list();
        var book = asked(BOOK, criteria)
                .param("accounts", moneyAccounts())
                .query(Long.class)
                .single();
        return new IncomeTable(criteria, lines, book);
    }

    private JdbcClient.StatementSpec asked(String sql, Criteria criteria) {
        return jdbc.sql(sql)
                .param("from", criteria.from())
                .param("to", criteria.to())
                .param(
                        "means",
                        criteria.means() == null ? null : criteria.means().name())
                .param("fee", criteria.fee() == null ? null : criteria.fee().name());
    }

    private static List<String> moneyAccounts() {
        return Arrays.stream(Account.values())
                .filter(account -> account.side() == Account.Side.MONEY)
                .map(Account::name)
                .toList();
    }
}
