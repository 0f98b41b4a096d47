package jp.menkyo.payment.ledger;

import java.util.Arrays;
import jp.menkyo.payment.Account;
import jp.menkyo.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the book says stands in an account. */
@Repository
public class Balances {

    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Money that the case has paid and not got back, in yen. */
    public long received(CaseNumber caseNumber) {
        return Arrays.stream(Account.values())
                .filter(account -> account.side() == Account.Side.MONEY)
                .mapToLong(account -> of(caseNumber, account))
                .sum();
    }

    /** Balance of an account for one case, in yen; a debit is positive. */
    public long of(CaseNumber caseNumber, Account account) {
        var sql = """
                select coalesce(sum(p.yen), 0)
                  from payment.posting p join payment.charge c on c.id = p.charge_id
                 where c.case_number = ? and p.account = ?
                """;
        return jdbc.sql(sql)
                .params(caseNumber.value(), account.name())
                .query(Long.class)
                .single();
    }
}
