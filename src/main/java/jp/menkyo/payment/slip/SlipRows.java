package jp.menkyo.payment.slip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The slips that were made out. */
@Repository
class SlipRows {

    private static final String ALL = """
            select s.number, s.charge_id, c.case_number, c.fee_code, c.yen, s.issued_on, s.due_on, s.issued_by, c.state
              from payment.slip s join payment.charge c on c.id = s.charge_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SlipRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next number of this fiscal year (会計年度, 地方自治法第208条). */
    SlipNumber next(LocalDate on) {
        int year = WarekiDate.reiwaYear(on.minusMonths(3));
        var sql = """
                insert into payment.slip_counter (fiscal_year, last) values (?, 1)
                on conflict (administrator, fiscal_year) do update set last = payment.slip_counter.last + 1
                returning last
                """;
        return SlipNumber.of(year, jdbc.sql(sql).param(year).query(Long.class).single());
    }

    void add(Slip slip) {
        var sql = """
                insert into payment.slip (number, charge_id, issued_on, due_on, issued_by, entered_at)
                values (?, ?, ?, ?, ?, ?)
                """;
        jdbc.sql(sql)
                .params(
                        slip.number().value(),
                        slip.chargeId(),
                        slip.issuedOn(),
                        slip.dueOn(),
                        slip.issuedBy(),
                        OffsetDateTime.now(clock))
                .update();
    }

    Optional<Slip> find(SlipNumber number) {
        return jdbc.sql(ALL + "where s.number = ?")
                .param(number.value())
                .query(SlipRows::read)
                .optional();
    }

    /** The newest slip of a charge. */
    Optional<Slip> ofCharge(String chargeId) {
        return jdbc.sql(ALL + "where s.charge_id = ? order by s.issued_on desc, s.number desc limit 1")
                .param(chargeId)
                .query(SlipRows::read)
                .optional();
    }

    List<Slip> of(CaseNumber caseNumber) {
        return jdbc.sql(ALL + "where c.case_number = ? order by s.issued_on, s.number")
                .param(caseNumber.value())
                .query(SlipRows::read)
                .list();
    }

    private static Slip read(ResultSet row, int n) throws SQLException {
        return new Slip(
                new SlipNumber(row.getString("number")),
                row.getString("charge_id"),
                new CaseNumber(row.getString("case_number")),
                FeeCode.valueOf(row.getString("fee_code")),
                new Yen(row.getLong("yen")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("issued_by"),
                Charge.State.valueOf(row.getString("state")));
    }
}
