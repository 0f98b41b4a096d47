package jp.menkyo.certificate.proof;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.menkyo.certificate.Delivery;
import jp.menkyo.document.DocumentId;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.Prefecture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proofs that were issued. */
@Repository
class ProofRows {

    private final JdbcClient jdbc;

    ProofRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else issues in this case. */
    void lock(CaseNumber caseNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('registration_proof ' || ?, 0))")
                .param(caseNumber.value())
                .query((row, index) -> true)
                .single();
    }

    void add(RegistrationProof proof) {
        jdbc.sql("""
                insert into certificate.registration_proof
                    (case_number, licence_number, document_id, issued_on, issued_by)
                values (?, ?, ?, ?, ?)""")
                .params(
                        proof.caseNumber().value(),
                        proof.licence().running(),
                        proof.document().value(),
                        proof.issuedOn(),
                        proof.issuedBy())
                .update();
    }

    Optional<RegistrationProof> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from certificate.registration_proof where case_number = ?")
                .param(caseNumber.value())
                .query((row, index) -> new RegistrationProof(
                        new CaseNumber(row.getString("case_number")),
                        new LicenceNumber(
                                new Prefecture(row.getString("administrator").substring(0, 2)),
                                row.getLong("licence_number")),
                        new DocumentId(row.getString("document_id")),
                        Objects.requireNonNull(row.getObject("issued_on", LocalDate.class)),
                        row.getString("issued_by"),
                        delivery(row.getString("delivery")),
                        row.getString("tracking_number")))
                .optional();
    }

    private static @Nullable Delivery delivery(@Nullable String code) {
        return code == null ? null : Delivery.valueOf(code);
    }

    void dispatch(CaseNumber caseNumber, Delivery delivery, @Nullable String trackingNumber, LocalDate on, String by) {
        jdbc.sql("""
                update certificate.registration_proof
                set delivery = ?, tracking_number = ?, dispatched_on = ?, dispatched_by = ?
                where case_number = ?""")
                .params(delivery.name(), trackingNumber, on, by, caseNumber.value())
                .update();
    }
}
