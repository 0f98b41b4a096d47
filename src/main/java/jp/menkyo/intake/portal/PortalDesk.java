package jp.menkyo.intake.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.intake.NewApplication;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.intake.Reception;
import jp.menkyo.intake.envelope.Attachments;
import jp.menkyo.intake.envelope.Envelope;
import jp.menkyo.intake.envelope.EnvelopeReader;
import jp.menkyo.intake.portal.PortalRefused.Reason;
import jp.menkyo.intake.signature.PersonMatch;
import jp.menkyo.intake.signature.SignatureReport.Finding;
import jp.menkyo.intake.signature.SignatureReports;
import jp.menkyo.intake.signature.Signatures;
import jp.menkyo.intake.signature.VerifiedSignature;
import jp.menkyo.intake.submission.Submissions;
import jp.menkyo.intake.submission.Submissions.Receipt;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.problem.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Accepts signed applications. Nothing is read before the signature over it holds, nothing is written before everything
 * holds, and then all of it is written at once. Each refusal leaves one row in the audit trail and nothing else.
 */
@Service
class PortalDesk {

    private final Submissions submissions;
    private final Signatures signatures;
    private final Attachments attachments;
    private final Reception reception;
    private final SignatureReports reports;
    private final Vault vault;
    private final AuditTrail audit;
    private final Clock clock;

    PortalDesk(
            Submissions submissions,
            Signatures signatures,
            Attachments attachments,
            Reception reception,
            SignatureReports reports,
            Vault vault,
            AuditTrail audit,
            Clock clock) {
        this.submissions = submissions;
        this.signatures = signatures;
        this.attachments = attachments;
        this.reception = reception;
        this.reports = reports;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that was checked and is about to be accepted. */
    private record Checked(
            byte[] bytes, Envelope envelope, VerifiedSignature signature, Set<Finding> findings, List<Paper> papers) {}

    Receipt accept(String key, Parts parts) {
        var digest = vault.fingerprint(parts.fingerprint());
        try {
            var before = submissions.repeated(key, digest);
            return before.isPresent() ? before.get() : accept(key, digest, check(parts));
        } catch (Problem refused) {
            audit.refused("APPLICATION", null, digest.substring(0, 32), refused.code());
            throw refused;
        }
    }

    private Checked check(Parts parts) {
        var bytes = parts.one("envelope");
        var signature = signatures.verify(bytes, parts.one("signature"));
        var envelope = EnvelopeReader.read(bytes);
        var papers = attachments.take(envelope.attachments(), parts.attachments());
        var findings = PersonMatch.check(signature.person(), envelope.form());
        return new Checked(bytes, envelope, signature, findings, papers);
    }

    private Receipt accept(String key, String digest, Checked checked) {
        try {
            return submissions.once(key, digest, () -> write(checked));
        } catch (DuplicateKeyException taken) {
            if (reports.accepted(checked.envelope().applicationId())) {
                throw new PortalRefused(Reason.APPLICATION_REPEATED);
            }
            throw taken;
        }
    }

    private CaseNumber write(Checked checked) {
        var envelope = checked.envelope();
        var receiptNumber = reception.accept(new NewApplication(
                Channel.ONLINE,
                LocalDate.now(clock),
                envelope.form(),
                envelope.number().value(),
                NumberSource.CARD,
                envelope.pseudonym(),
                checked.papers()));
        reports.keep(receiptNumber, envelope.applicationId(), checked.signature(), checked.findings());
        vault.sealEvidence(receiptNumber, checked.bytes());
        return receiptNumber;
    }
}
