package jp.menkyo.payment.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.fee.Fee;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The charges as stored. Whoever changes one holds the lock on all charges of its case. */
@Repository
public class Charges {

    private static final String ALL =
            "select id, case_number, fee_code, yen, state, order_id, payment_page, supersedes, opened_at, changed_at"
                    + " from payment.charge ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Charges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds an open charge; empty when the case was charged this fee before. */
    Optional<Charge> add(CaseNumber caseNumber, Fee fee) {
        return insert(caseNumber, fee.code(), fee.yen(), null);
    }

    /** Adds an open charge in the place of a reversed one, with the same amount. */
    Charge supersede(Charge reversed) {
        return insert(reversed.caseNumber(), reversed.code(), reversed.amount(), reversed.id())
                .orElseThrow(() -> new IllegalStateException("the reversed charge is still in force"));
    }

    private Optional<Charge> insert(CaseNumber caseNumber, FeeCode code, Yen yen, @Nullable String supersedes) {
        var now = OffsetDateTime.now(clock);
        var sql = """
                insert into payment.charge (id, case_number, fee_code, yen, state, supersedes, opened_at, changed_at)
                values (?, ?, ?, ?, 'OPEN', ?, ?, ?)
                on conflict (administrator, case_number, fee_code) where state <> 'REVERSED' do nothing
                """;
        var id = OpaqueId.random("ch");
        int added = jdbc.sql(sql)
                .params(id, caseNumber.value(), code.name(), yen.amount(), supersedes, now, now)
                .update();
        return added == 0 ? Optional.empty() : find(id);
    }

    public List<Charge> of(CaseNumber caseNumber) {
        return jdbc.sql(ALL + "where case_number = ? order by opened_at, id")
                .param(caseNumber.value())
                .query(Charges::read)
                .list();
    }

    /** The charges of a case, kept from others until the transaction ends. */
    public List<Charge> lock(CaseNumber caseNumber) {
        return jdbc.sql(ALL + "where case_number = ? order by id for update")
                .param(caseNumber.value())
                .query(Charges::read)
                .list();
    }

    /** One charge, with all charges of its case locked. */
    public Optional<Charge> lock(String id) {
        return find(id).flatMap(charge -> lock(charge.caseNumber()).stream()
                .filter(locked -> locked.id().equals(id))
                .findFirst());
    }

    void order(Charge charge, String orderId, String paymentPage) {
        jdbc.sql("update payment.charge set order_id = ?, payment_page = ?, changed_at = ? where id = ?")
                .params(orderId, paymentPage, OffsetDateTime.now(clock), charge.id())
                .update();
    }

    void become(Charge charge, Charge.State state) {
        jdbc.sql("update payment.charge set state = ?, changed_at = ? where id = ?")
                .params(state.name(), OffsetDateTime.now(clock), charge.id())
                .update();
    }

    private Optional<Charge> find(String id) {
        return jdbc.sql(ALL + "where id = ?").param(id).query(Charges::read).optional();
    }

    private static Charge read(ResultSet row, int n) throws SQLException {
        return new Charge(
                row.getString("id"),
                new CaseNumber(row.getString("case_number")),
                FeeCode.valueOf(row.getString("fee_code")),
                new Yen(row.getLong("yen")),
                Charge.State.valueOf(row.getString("state")),
                row.getString("order_id"),
                row.getString("payment_page"),
                row.getString("supersedes"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
