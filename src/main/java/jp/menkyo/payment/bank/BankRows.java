package jp.menkyo.payment.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.bank.file.BankFile;
import jp.menkyo.payment.bank.file.BankFileRefused;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Taken files and their rows, append-only. */
@Repository
class BankRows {

    private static final String FILES = """
            select f.*, (select count(*) from payment.bank_row r where r.file_id = f.id and r.outcome = 'SETTLED') as settled,
                   (select count(*) from payment.bank_row r where r.file_id = f.id and r.outcome not in ('SETTLED', 'REPEATED')) as to_clear
              from payment.bank_file f
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BankRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the end of the transaction nobody else takes a file. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('payment bank ' || current_setting('app.tenant'), 0))")
                .query((row, n) -> true)
                .single();
    }

    /** @throws BankFileRefused when a file with this fingerprint was taken before */
    void requireNew(String sha256) {
        jdbc.sql("select taken_at, taken_by from payment.bank_file where sha256 = ?")
                .param(sha256)
                .query((row, n) -> BankFileRefused.again(
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(), row.getString("taken_by")))
                .optional()
                .ifPresent(again -> {
                    throw again;
                });
    }

    long add(BankFile file, String name, String sha256, String by) {
        var sql = """
                insert into payment.bank_file (name, sha256, bank, bank_name, created_on, charset, row_count, total_yen, taken_by, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """;
        return jdbc.sql(sql)
                .params(
                        name,
                        sha256,
                        file.bank(),
                        file.bankName(),
                        file.createdOn(),
                        file.charset(),
                        file.rows().size(),
                        file.total().amount(),
                        by,
                        OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    void add(long file, String bank, BankFile.Row row, RowOutcome outcome, @Nullable String chargeId) {
        var sql = """
                insert into payment.bank_row (file_id, line, bank, transaction, slip, yen, paid_on, branch, outcome, charge_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        jdbc.sql(sql)
                .params(
                        file,
                        row.line(),
                        bank,
                        row.transaction(),
                        row.slip(),
                        row.amount().amount(),
                        row.paidOn(),
                        row.branch(),
                        outcome.name(),
                        chargeId)
                .update();
    }

    /** What this transaction of the bank paid for when it first came. */
    Optional<First> first(String bank, String transaction) {
        var sql = """
                select slip, yen, paid_on from payment.bank_row
                 where bank = ? and transaction = ? and outcome not in ('REPEATED', 'CONFLICT')
                """;
        return jdbc.sql(sql)
                .params(bank, transaction)
                .query((row, n) ->
                        new First(row.getString(1), new Yen(row.getLong(2)), row.getObject(3, LocalDate.class)))
                .optional();
    }

    /** A payment that came before. */
    record First(String slip, Yen amount, LocalDate paidOn) {

        boolean same(BankFile.Row row) {
            return slip.equals(row.slip()) && amount.equals(row.amount()) && paidOn.equals(row.paidOn());
        }
    }

    List<TakenFile> files(int limit, long offset) {
        return jdbc.sql(FILES + " order by f.id desc limit ? offset ?")
                .params(limit, offset)
                .query(BankRows::file)
                .list();
    }

    long countFiles() {
        return jdbc.sql("select count(*) from payment.bank_file")
                .query(Long.class)
                .single();
    }

    Optional<TakenFile> file(long id) {
        return jdbc.sql(FILES + " where f.id = ?")
                .param(id)
                .query(BankRows::file)
                .optional();
    }

    /** The rows of a file, those to be cleared first. */
    List<TakenRow> rows(long file, int limit, long offset) {
        var sql = """
                select r.line, r.slip, r.yen, r.paid_on, r.branch, r.transaction, r.outcome, c.case_number
                  from payment.bank_row r left join payment.charge c on c.id = r.charge_id
                 where r.file_id = ? order by r.outcome in ('SETTLED', 'REPEATED'), r.line limit ? offset ?
                """;
        return jdbc.sql(sql).params(file, limit, offset).query(BankRows::row).list();
    }

    private static TakenFile file(ResultSet row, int n) throws SQLException {
        return new TakenFile(
                row.getLong("id"),
                row.getString("name"),
                row.getString("bank"),
                row.getString("bank_name"),
                row.getObject("created_on", LocalDate.class),
                row.getString("charset"),
                row.getInt("row_count"),
                new Yen(row.getLong("total_yen")),
                row.getInt("settled"),
                row.getInt("to_clear"),
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }

    private static TakenRow row(ResultSet row, int n) throws SQLException {
        var number = row.getString("case_number");
        return new TakenRow(
                row.getInt("line"),
                row.getString("slip"),
                new Yen(row.getLong("yen")),
                row.getObject("paid_on", LocalDate.class),
                row.getString("branch"),
                row.getString("transaction"),
                RowOutcome.valueOf(row.getString("outcome")),
                number == null ? null : new CaseNumber(number));
    }
}
