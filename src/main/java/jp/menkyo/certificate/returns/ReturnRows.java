package jp.menkyo.certificate.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.certificate.returns.ReturnDuty.Ground;
import jp.menkyo.certificate.returns.ReturnDuty.Receipt;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.Prefecture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of duties. */
@Repository
class ReturnRows {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when there is one already. */
    boolean add(
            CaseNumber caseNumber,
            LicenceNumber licence,
            @Nullable CertificateSerial serial,
            Ground ground,
            LocalDate eventOn,
            LocalDate dueOn) {
        return jdbc.sql("""
                insert into certificate.return_duty
                    (case_number, licence_number, serial, ground, event_on, due_on, demanded_at)
                values (:case, :licence, :serial, :ground, :event, :due, :at)
                on conflict do nothing""")
                        .param("case", caseNumber.value())
                        .param("licence", licence.running())
                        .param("serial", serial == null ? null : serial.value())
                        .param("ground", ground.name())
                        .param("event", eventOn)
                        .param("due", dueOn)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    ReturnDuty find(CaseNumber caseNumber, LicenceNumber licence, Ground ground) {
        return ask(
                        "where case_number = ? and licence_number = ? and ground = ?",
                        caseNumber.value(),
                        licence.running(),
                        ground.name())
                .get(0);
    }

    List<ReturnDuty> lock(CaseNumber caseNumber, LicenceNumber licence) {
        return ask(
                "where case_number = ? and licence_number = ? order by id for update",
                caseNumber.value(),
                licence.running());
    }

    List<ReturnDuty> lock(CaseNumber caseNumber) {
        return ask("where case_number = ? order by id for update", caseNumber.value());
    }

    Optional<ReturnDuty> lock(long id) {
        return ask("where id = ? for update", id).stream().findFirst();
    }

    List<ReturnDuty> ofCase(CaseNumber caseNumber) {
        return ask("where case_number = ? order by id", caseNumber.value());
    }

    List<ReturnDuty> ofLicence(LicenceNumber licence) {
        return ask("where licence_number = ? order by id", licence.running());
    }

    /** Open ones due before a day. */
    ReturnPage open(LocalDate before, int page) {
        var items = ask(
                "where receipt is null and due_on < ? order by due_on, id limit ? offset ?",
                before,
                PAGE,
                (long) Math.max(0, page) * PAGE);
        long total = jdbc.sql("select count(*) from certificate.return_duty where receipt is null and due_on < ?")
                .param(before)
                .query(Long.class)
                .single();
        return new ReturnPage(items, total);
    }

    void close(long id, Receipt receipt, String by) {
        jdbc.sql("update certificate.return_duty set receipt = ?, received_by = ?, received_at = ? where id = ?")
                .params(receipt.name(), by, OffsetDateTime.now(clock), id)
                .update();
    }

    void remind(long id, int step) {
        jdbc.sql("update certificate.return_duty set reminder_step = ?, reminded_at = ? where id = ?")
                .params(step, OffsetDateTime.now(clock), id)
                .update();
    }

    private List<ReturnDuty> ask(String condition, Object... params) {
        return jdbc.sql("select * from certificate.return_duty " + condition)
                .params(params)
                .query(ReturnRows::duty)
                .list();
    }

    private static ReturnDuty duty(ResultSet row, int index) throws SQLException {
        var prefecture = new Prefecture(row.getString("administrator").substring(0, 2));
        var serial = row.getString("serial");
        var receipt = row.getString("receipt");
        return new ReturnDuty(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                new LicenceNumber(prefecture, row.getLong("licence_number")),
                serial == null ? null : new CertificateSerial(serial),
                Ground.valueOf(row.getString("ground")),
                Objects.requireNonNull(row.getObject("event_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
                receipt == null ? null : Receipt.valueOf(receipt),
                row.getString("received_by"),
                instant(row, "received_at"),
                row.getInt("reminder_step"),
                instant(row, "reminded_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
