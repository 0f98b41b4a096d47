package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import jp.menkyo.demo.EmbeddedDatabase;

/** Do payment service, ledger, cases and roster say the same? Reads the database past its row rules. */
final class MoneyAgreement {

    private final KillableDemo demo;

    MoneyAgreement(KillableDemo demo) {
        this.demo = demo;
    }

    /** Nothing moves any more: all that is due has been paid and heard of, and no job is left to do now. */
    void requireQuiet() throws SQLException {
        assertThat(count("select count(*) from payment.charge where state = 'OPEN'"))
                .as("open charges")
                .isZero();
        assertThat(count("select count(*) from engine.act_ru_event_subscr where event_name_ = 'FeeSettled'"))
                .as("cases that wait for their payment")
                .isZero();
        assertThat(count("select count(*) from casefile.case_file f"
                        + " where not exists (select from payment.charge c where c.case_number = f.case_number)"))
                .as("cases that were not charged yet")
                .isZero();
        assertThat(count("select count(*) from engine.act_ru_job"
                        + " where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= now())"))
                .as("jobs to do")
                .isZero();
    }

    /** Everything together; fails with what does not agree. */
    void require(Collection<String> acknowledged) throws SQLException {
        assertThat(table("select charge_id, sum(yen) || ' yen in ' || count(*) from payment.entry"
                        + " where kind = 'PAID_ONLINE' group by 1"))
                .as("receipts in the ledger by charge, against the orders paid at the payment service")
                .isEqualTo(paidAtProvider());
        assertThat(table("select case_number, state from casefile.case_file").keySet())
                .as("what was acknowledged is there")
                .containsAll(acknowledged);
        requireBalances();
        requireRoster();
        assertThat(count("select count(*) from engine.act_ru_incident"))
                .as("incidents")
                .isZero();
    }

    private void requireBalances() throws SQLException {
        assertThat(count("select coalesce(sum(yen), 0) from payment.posting")).isZero();
        assertThat(table("""
                                select c.case_number, p.account || ' ' || sum(p.yen)
                                  from payment.posting p join payment.charge c on c.id = p.charge_id
                                 where p.account in ('RECEIVABLE', 'EXCESS', 'REFUND_DUE') group by c.case_number, p.account
                                having sum(p.yen) <> 0 and not bool_or(c.state = 'OPEN')
                                """)).as("cases that do not come to zero").isEmpty();
        assertThat(count("select count(*) from payment.discrepancy"))
                .as("money that fits nothing")
                .isZero();
    }

    private void requireRoster() throws SQLException {
        assertThat(table("""
                                select l.case_number, 'registered' from registry.licence l
                                 where not exists (select from payment.charge c join payment.entry e on e.charge_id = c.id
                                                    where c.case_number = l.case_number and c.state = 'PAID' and e.kind = 'PAID_ONLINE')
                                    or exists (select from payment.charge c where c.case_number = l.case_number and c.state = 'OPEN')
                                """)).as("registered without a payment").isEmpty();
        assertThat(table("select case_number, state from casefile.case_file f where state = 'REGISTERED'"
                        + " and not exists (select from registry.licence l where l.case_number = f.case_number)"))
                .as("closed as registered and not in the roster")
                .isEmpty();
        assertThat(count("select coalesce(max(running), 0) - count(*) from registry.licence"))
                .as("gaps in the roster")
                .isZero();
    }

    private Map<String, String> paidAtProvider() {
        var paid = new TreeMap<String, String>();
        for (var order : StaffClient.anonymous(demo.base()).json("/simulator/payments")) {
            assertThat(order.get("state").asText()).as("every order was paid").isEqualTo("PAID");
            paid.put(order.get("chargeId").asText(), order.get("amount").asLong() + " yen in 1");
        }
        return paid;
    }

    long count(String sql) throws SQLException {
        return ask(sql, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private Map<String, String> table(String sql) throws SQLException {
        return ask(sql, rows -> {
            var table = new TreeMap<String, String>();
            while (rows.next()) {
                table.merge(rows.getString(1), rows.getString(2), "%s, %s"::formatted);
            }
            return table;
        });
    }

    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> T ask(String sql, Reader<T> reader) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(demo.databaseUrl(), "postgres", EmbeddedDatabase.DEMO_PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return reader.read(rows);
        }
    }
}
