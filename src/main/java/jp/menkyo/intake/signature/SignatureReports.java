package jp.menkyo.intake.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.signature.SignatureReport.Finding;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.sealing.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept to show, years later, that a signature held: the signature, the list it was judged by, and the time. */
@Service
public class SignatureReports {

    private final JdbcClient jdbc;
    private final Documents documents;

    SignatureReports(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** How the signature of an application was judged; empty for paper. */
    @Transactional(readOnly = true)
    public Optional<SignatureReport> of(CaseNumber receiptNumber) {
        return jdbc.sql("""
                        select validated_at, certificate_serial, findings from intake.signed_application
                        where receipt_number = ?""")
                .param(receiptNumber.value())
                .query(SignatureReports::report)
                .optional();
    }

    /** Was this signed document accepted before, under whatever key it came? */
    @Transactional(readOnly = true)
    public boolean accepted(String applicationId) {
        return jdbc.sql("select exists (select 1 from intake.signed_application where application_id = ?)")
                .param(applicationId)
                .query(Boolean.class)
                .single();
    }

    /** Keeps the evidence with its application, in the transaction that accepts it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(
            CaseNumber receiptNumber, String applicationId, VerifiedSignature signature, Set<Finding> findings) {
        var document = documents.store(receiptNumber, DocumentKind.SIGNATURE, "signature.p7s", signature.cms());
        jdbc.sql("""
                        insert into intake.signed_application (receipt_number, application_id, signature_document,
                            certificate_serial, list_sha256, validated_at, findings)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        receiptNumber.value(),
                        applicationId,
                        document.value(),
                        signature.serial(),
                        keepList(signature),
                        validatedAt(signature),
                        findings.stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }

    private String keepList(VerifiedSignature signature) {
        var sha256 = Sha256.hex(signature.list());
        jdbc.sql("insert into intake.revocation_list (sha256, der, used_at) values (?, ?, ?) on conflict do nothing")
                .params(sha256, signature.list(), validatedAt(signature))
                .update();
        return sha256;
    }

    private static OffsetDateTime validatedAt(VerifiedSignature signature) {
        return OffsetDateTime.ofInstant(signature.validatedAt(), ZoneOffset.UTC);
    }

    private static SignatureReport report(ResultSet row, int index) throws SQLException {
        var findings = (String[]) row.getArray("findings").getArray();
        return new SignatureReport(
                row.getObject("validated_at", OffsetDateTime.class).toInstant(),
                row.getString("certificate_serial"),
                Stream.of(findings).map(Finding::valueOf).collect(Collectors.toSet()));
    }
}
