package jp.menkyo.certificate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.menkyo.certificate.Certificate;
import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.certificate.Delivery;
import jp.menkyo.document.DocumentId;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.Prefecture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All sheets of certificate paper and their log. */
@Repository
public class CertificateRows {

    private static final String OF_CASE = "where case_number = ? order by serial desc limit 1";

    private final JdbcClient jdbc;
    private final Clock clock;

    CertificateRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last sheet made in a case. */
    public Optional<Certificate> of(CaseNumber caseNumber) {
        return ask(OF_CASE, caseNumber.value()).stream().findFirst();
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    public Optional<Certificate> lock(CaseNumber caseNumber) {
        return ask(OF_CASE + " for update", caseNumber.value()).stream().findFirst();
    }

    public Optional<Certificate> find(CertificateSerial serial) {
        return ask("where serial = ?", serial.value()).stream().findFirst();
    }

    /** All sheets of a licence, oldest first. */
    public List<Certificate> ofLicence(LicenceNumber licence) {
        return ask("where licence_number = ? order by serial", licence.running());
    }

    /** The valid ones of these, and nobody else changes them until the end of the transaction. */
    public List<Certificate> lockValid(LicenceNumber licence) {
        return ask("where licence_number = ? and voided_at is null order by serial for update", licence.running());
    }

    private List<Certificate> ask(String condition, Object param) {
        return jdbc.sql("select * from certificate.certificate " + condition)
                .param(param)
                .query(CertificateRows::certificate)
                .list();
    }

    /** @param actor who made it */
    public void add(Certificate certificate, String actor) {
        jdbc.sql("""
                insert into certificate.certificate
                    (serial, case_number, licence_number, edition, state, printed_on, document_id)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        certificate.serial().value(),
                        certificate.caseNumber().value(),
                        certificate.licence().running(),
                        certificate.edition().name(),
                        certificate.state().name(),
                        certificate.printedOn(),
                        certificate.document().value())
                .update();
        log(certificate, actor);
    }

    /** @param actor who did it */
    public void change(Certificate certificate, String actor) {
        var voiding = certificate.voiding();
        jdbc.sql("""
                update certificate.certificate
                set state = ?, issued_at = ?, delivery = ?, tracking_number = ?, dispatched_at = ?,
                    voided_at = ?, void_reason = ?, voided_by = ?
                where serial = ?""")
                .params(
                        certificate.state().name(),
                        time(certificate.issuedAt()),
                        name(certificate.delivery()),
                        certificate.trackingNumber(),
                        time(certificate.dispatchedAt()),
                        voiding == null ? null : time(voiding.at()),
                        voiding == null ? null : voiding.reason().name(),
                        voiding == null ? null : voiding.by(),
                        certificate.serial().value())
                .update();
        log(certificate, actor);
    }

    /** Every change is a line of the issue log, too. */
    private void log(Certificate certificate, String actor) {
        var voiding = certificate.voiding();
        jdbc.sql("""
                insert into certificate.certificate_event
                    (serial, kind, void_reason, actor, at, delivery, tracking_number)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        certificate.serial().value(),
                        voiding == null ? certificate.state().name() : "VOIDED",
                        voiding == null ? null : voiding.reason().name(),
                        actor,
                        OffsetDateTime.now(clock),
                        name(certificate.delivery()),
                        certificate.trackingNumber())
                .update();
    }

    private static Certificate certificate(ResultSet row, int index) throws SQLException {
        var prefecture = new Prefecture(row.getString("administrator").substring(0, 2));
        var delivery = row.getString("delivery");
        return new Certificate(
                new CertificateSerial(row.getString("serial")),
                new CaseNumber(row.getString("case_number")),
                new LicenceNumber(prefecture, row.getLong("licence_number")),
                Certificate.Edition.valueOf(row.getString("edition")),
                Certificate.State.valueOf(row.getString("state")),
                Objects.requireNonNull(row.getObject("printed_on", LocalDate.class)),
                new DocumentId(row.getString("document_id")),
                instant(row, "issued_at"),
                delivery == null ? null : Delivery.valueOf(delivery),
                row.getString("tracking_number"),
                instant(row, "dispatched_at"),
                voiding(row));
    }

    private static Certificate.@Nullable Voiding voiding(ResultSet row) throws SQLException {
        var at = instant(row, "voided_at");
        return at == null
                ? null
                : new Certificate.Voiding(
                        Certificate.VoidReason.valueOf(row.getString("void_reason")), row.getString("voided_by"), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable Delivery delivery) {
        return delivery == null ? null : delivery.name();
    }
}
