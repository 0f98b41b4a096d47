package jp.menkyo.payment.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Means;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger as stored: lines are added and read, never changed. */
@Repository
public class LedgerEntries {

    private static final String ALL =
            "select charge_id, at, kind, yen, actor, means, reason, receipt_number from payment.entry ";

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a line with its postings. */
    void add(Entry entry) {
        var sql = """
                insert into payment.entry (charge_id, at, kind, yen, actor, means, reason, receipt_number)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                """;
        long id = jdbc.sql(sql)
                .params(
                        entry.chargeId(),
                        entry.at().atZone(clock.getZone()).toOffsetDateTime(),
                        entry.kind().name(),
                        entry.amount().amount(),
                        entry.actor(),
                        entry.means() == null ? null : entry.means().name(),
                        entry.reason(),
                        entry.receiptNumber())
                .query(Long.class)
                .single();
        Bookkeeping.postings(entry).forEach(posting -> post(id, entry.chargeId(), posting));
    }

    private void post(long entry, String chargeId, Posting posting) {
        jdbc.sql("insert into payment.posting (entry_id, charge_id, account, yen) values (?, ?, ?, ?)")
                .params(entry, chargeId, posting.account().name(), posting.yen())
                .update();
    }

    /** The lines of all charges of a case, oldest first. */
    public List<Entry> of(CaseNumber caseNumber) {
        var sql = """
                select e.charge_id, e.at, e.kind, e.yen, e.actor, e.means, e.reason, e.receipt_number
                  from payment.entry e join payment.charge c on c.id = e.charge_id
                 where c.case_number = ? order by e.id
                """;
        return jdbc.sql(sql)
                .param(caseNumber.value())
                .query(LedgerEntries::read)
                .list();
    }

    /** The line with this receipt number. */
    public Optional<Entry> receipt(String receiptNumber) {
        return jdbc.sql(ALL + "where receipt_number = ?")
                .param(receiptNumber)
                .query(LedgerEntries::read)
                .optional();
    }

    /** How this charge was paid through the payment service, if it was. */
    public Optional<Entry> paidOnline(String chargeId) {
        return jdbc.sql(ALL + "where charge_id = ? and kind = 'PAID_ONLINE'")
                .param(chargeId)
                .query(LedgerEntries::read)
                .optional();
    }

    /** Was this charge settled with money that was there already? */
    public boolean paidFromExcess(String chargeId) {
        return jdbc.sql("select exists (select from payment.entry where charge_id = ? and kind = 'PAID_FROM_EXCESS')")
                .param(chargeId)
                .query(Boolean.class)
                .single();
    }

    /** What came for this charge through the payment service without being due, and was not taken back, in yen. */
    public long excessOnline(String chargeId) {
        var sql = """
                select coalesce(sum(case kind when 'EXCESS_RECEIVED' then yen else -yen end), 0) from payment.entry
                 where charge_id = ? and kind in ('EXCESS_RECEIVED', 'EXCESS_REVERSED')
                   and means in ('CARD', 'PAY_EASY', 'CONVENIENCE_STORE', 'ONLINE')
                """;
        return jdbc.sql(sql).param(chargeId).query(Long.class).single();
    }

    /** What was decided to go back of this charge and was not called off, in yen, whether paid out or not. */
    public long refundDecided(String chargeId) {
        var sql = """
                select coalesce(sum(case kind when 'REFUND_DECIDED' then yen else -yen end), 0) from payment.entry
                 where charge_id = ? and kind in ('REFUND_DECIDED', 'REFUND_CALLED_OFF')
                """;
        return jdbc.sql(sql).param(chargeId).query(Long.class).single();
    }

    private static @Nullable Means means(@Nullable String name) {
        return name == null ? null : Means.valueOf(name);
    }

    private static Entry read(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getString("charge_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Entry.Kind.valueOf(row.getString("kind")),
                new Yen(row.getLong("yen")),
                row.getString("actor"),
                means(row.getString("means")),
                row.getString("reason"),
                row.getString("receipt_number"));
    }
}
