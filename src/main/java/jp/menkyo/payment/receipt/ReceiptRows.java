package jp.menkyo.payment.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.Means;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The receipts as stored: added and read, never changed. */
@Repository
class ReceiptRows {

    private static final String ALL =
            "select r.number, r.charge_id, r.yen, r.means, r.reference, r.received_by, r.received_at from payment.receipt r ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiptRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Receipt receipt) {
        var sql = """
                insert into payment.receipt (number, charge_id, yen, means, reference, received_by, received_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """;
        jdbc.sql(sql)
                .params(
                        receipt.number(),
                        receipt.chargeId(),
                        receipt.amount().amount(),
                        receipt.means().name(),
                        receipt.reference(),
                        receipt.receivedBy(),
                        receipt.receivedAt().atZone(clock.getZone()).toOffsetDateTime())
                .update();
    }

    Optional<Receipt> find(String number) {
        return jdbc.sql(ALL + "where r.number = ?")
                .param(number)
                .query(ReceiptRows::read)
                .optional();
    }

    List<Receipt> of(CaseNumber caseNumber) {
        return jdbc.sql(ALL + "join payment.charge c on c.id = r.charge_id where c.case_number = ? order by r.number")
                .param(caseNumber.value())
                .query(ReceiptRows::read)
                .list();
    }

    private static Receipt read(ResultSet row, int n) throws SQLException {
        return new Receipt(
                row.getString("number"),
                row.getString("charge_id"),
                new Yen(row.getLong("yen")),
                Means.valueOf(row.getString("means")),
                row.getString("reference"),
                row.getString("received_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
