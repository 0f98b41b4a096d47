package jp.menkyo.payment.refund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Refunds as stored; whoever changes one holds the lock on the charges of its case. */
@Repository
class RefundRows {

    private static final String ALL = """
            select id, case_number, cause, state, proposal, yen, rule, reason, proposed_by, decided_by, payout_id, opened_at
              from payment.refund
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RefundRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when one of the case is not over */
    boolean add(CaseNumber caseNumber, Refund.Cause cause, Yen amount) {
        var now = OffsetDateTime.now(clock);
        var sql = """
                insert into payment.refund (id, case_number, cause, state, yen, opened_at, changed_at)
                values (?, ?, ?, 'JUDGING', ?, ?, ?) on conflict do nothing
                """;
        return jdbc.sql(sql)
                        .params(OpaqueId.random("rf"), caseNumber.value(), cause.name(), amount.amount(), now, now)
                        .update()
                == 1;
    }

    /** The newest of the case. */
    Optional<Refund> latest(CaseNumber caseNumber) {
        return jdbc.sql(ALL + "where case_number = ? order by opened_at desc, id limit 1")
                .param(caseNumber.value())
                .query(RefundRows::read)
                .optional();
    }

    Optional<Refund> find(String id) {
        return jdbc.sql(ALL + "where id = ?").param(id).query(RefundRows::read).optional();
    }

    List<Refund> in(Refund.State state) {
        return jdbc.sql(ALL + "where state = ? order by changed_at, id")
                .param(state.name())
                .query(RefundRows::read)
                .list();
    }

    List<Refund> inPayout(String payoutId) {
        return jdbc.sql(ALL + "where payout_id = ? order by id")
                .param(payoutId)
                .query(RefundRows::read)
                .list();
    }

    void propose(Refund refund, boolean pay, Yen amount, String rule, String reason, String by) {
        jdbc.sql("update payment.refund set state = 'PROPOSED', proposal = ?, yen = ?, rule = ?, reason = ?,"
                        + " proposed_by = ?, changed_at = ? where id = ?")
                .params(pay, amount.amount(), rule, reason, by, OffsetDateTime.now(clock), refund.id())
                .update();
    }

    /** @param decidedBy null until it is decided, and when it was sent back */
    void become(Refund refund, Refund.State state, @Nullable String decidedBy, @Nullable String payoutId) {
        jdbc.sql("update payment.refund set state = ?, decided_by = ?, payout_id = ?, changed_at = ? where id = ?")
                .params(state.name(), decidedBy, payoutId, OffsetDateTime.now(clock), refund.id())
                .update();
    }

    private static Refund read(ResultSet row, int n) throws SQLException {
        return new Refund(
                row.getString("id"),
                new CaseNumber(row.getString("case_number")),
                Refund.Cause.valueOf(row.getString("cause")),
                Refund.State.valueOf(row.getString("state")),
                row.getObject("proposal", Boolean.class),
                new Yen(row.getLong("yen")),
                row.getString("rule"),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getString("decided_by"),
                row.getString("payout_id"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
