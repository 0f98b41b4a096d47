package jp.menkyo.workflow.casefacts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import jp.menkyo.casefile.determination.Determinations;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.document.Documents;
import jp.menkyo.gateway.ResidentRegistry;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.matter.DispositionKind;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.search.RosterSearch;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.assessment.Assessment;
import jp.menkyo.workflow.assessment.AssessmentAnswer;
import jp.menkyo.workflow.assessment.question.ApplicationFacts;
import jp.menkyo.workflow.assessment.question.ApplicationFacts.Found;
import jp.menkyo.workflow.assessment.question.AssessmentRequest;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Exemption;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Presented;
import jp.menkyo.workflow.assessment.question.Linkage;
import jp.menkyo.workflow.assessment.question.Linkage.Juki;
import jp.menkyo.workflow.assessment.question.Linkage.Koseki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the decision tables about a case with what is known of it now: application, what officers determined against it,
 * outside answers, papers, charges.
 */
@Service
public class CaseFacts {

    private final Assessment assessment;
    private final Findings findings;
    private final Documents documents;
    private final Payments payments;
    private final RosterSearch roster;
    private final Dispositions dispositions;
    private final Determinations determinations;

    CaseFacts(
            Assessment assessment,
            Findings findings,
            Documents documents,
            Payments payments,
            RosterSearch roster,
            Dispositions dispositions,
            Determinations determinations) {
        this.assessment = assessment;
        this.findings = findings;
        this.documents = documents;
        this.payments = payments;
        this.roster = roster;
        this.dispositions = dispositions;
        this.determinations = determinations;
    }

    /** What the tables say about the whole case. */
    @Transactional(readOnly = true)
    public AssessmentAnswer assess(Application application) {
        return assessment.assess(request(application));
    }

    /** The facts by the names of the tables. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable Object> facts(Application application) {
        return assessment.facts(request(application));
    }

    /** 申請区分 (別添２ item 4), two digits. */
    @Transactional(readOnly = true)
    public String applicationClass(Application application) {
        return requireNonNull(assess(application).applicationClass(), "an admitted case has a class");
    }

    private AssessmentRequest request(Application application) {
        return ApplicationFacts.of(
                determinations.asDetermined(application),
                new Found(
                        linkage(application),
                        revokedBefore(application),
                        presented(application),
                        exemption(application),
                        proposed(application)));
    }

    private AssessmentRequest.@Nullable Disposition proposed(Application application) {
        return dispositions
                .of(application.receiptNumber())
                .filter(disposition -> disposition.kind() != Disposition.Kind.NO_GROUNDS)
                .map(CaseFacts::fact)
                .orElse(null);
    }

    private static AssessmentRequest.Disposition fact(Disposition disposition) {
        var period = disposition.period();
        return new AssessmentRequest.Disposition(
                DispositionKind.valueOf(disposition.kind().name()),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                disposition.hearing(),
                disposition.servedOn());
    }

    /** A person whose licence was revoked may apply anew, but officers should know. */
    private boolean revokedBefore(Application application) {
        var form = application.form();
        return form.procedure() == Procedure.NEW && roster.revokedBefore(form.kana(), form.birthDate());
    }

    private Linkage linkage(Application application) {
        var caseNumber = application.receiptNumber();
        var juki = findings.latest(caseNumber, Finding.Source.JUKI)
                .map(finding -> juki(ResidentRegistry.Result.valueOf(finding.result())))
                .orElse(Juki.NOT_ASKED);
        return new Linkage(application.token() != null, juki, koseki(caseNumber));
    }

    /** A register that does not bear out what is claimed has not settled the matter: papers are asked for. */
    private Koseki koseki(CaseNumber caseNumber) {
        var claim = findings.latest(caseNumber, Finding.Source.FAMILY_EVENT).map(Finding::result);
        if (claim.isPresent() && !claim.get().equals("CONFIRMED")) {
            return Koseki.INCONCLUSIVE;
        }
        return findings.latest(caseNumber, Finding.Source.KOSEKI)
                .map(Finding::result)
                .filter(result -> !result.equals(Finding.NOT_PERMITTED))
                .map(Koseki::valueOf)
                .orElse(Koseki.NOT_ASKED);
    }

    /** An entry that was removed, or several that fit, confirm nothing: papers are asked for as with any difference. */
    private static Juki juki(ResidentRegistry.Result answer) {
        return switch (answer) {
            case MATCH, MINOR -> Juki.MATCH;
            case DIFFERS, REMOVED, SEVERAL -> Juki.MISMATCH;
            case NOT_FOUND, OUT_OF_SCOPE -> Juki.NOT_FOUND;
            case DEAD -> Juki.DEAD;
        };
    }

    private List<Presented> presented(Application application) {
        return documents.of(application.receiptNumber()).stream()
                .filter(info -> info.kind().handedIn())
                .map(info -> new Presented(info.kind(), null, null))
                .toList();
    }

    private Exemption exemption(Application application) {
        if (payments.of(application.receiptNumber()).stream()
                .anyMatch(charge -> charge.state() == Charge.State.EXEMPT)) {
            return Exemption.APPROVED;
        }
        return application.form().exemptionRequested() ? Exemption.REQUESTED : Exemption.NONE;
    }
}
