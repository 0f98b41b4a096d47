package jp.menkyo.workflow.identitycheck;

import java.util.List;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.gateway.FamilyRegister.FamilyInquiry;
import jp.menkyo.gateway.FamilyRegister.Step;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.ResidentRegistry;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.ProcessBean;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of {@code identity-check.bpmn}. A gateway that does not answer is an expected outcome: the case page says
 * since when and why it waits, and the process asks again.
 */
@ProcessBean
@Transactional
public class IdentityCheckTasks {

    private static final String NETWORK = "infonet";

    private final Applications applications;
    private final CaseFiles cases;
    private final Findings findings;
    private final ResidentRegistry residents;
    private final FamilyQueries queries;
    private final InquiryBasis basis;
    private final InquiryToken tokens;

    IdentityCheckTasks(
            Applications applications,
            CaseFiles cases,
            Findings findings,
            ResidentRegistry residents,
            FamilyQueries queries,
            InquiryBasis basis,
            InquiryToken tokens) {
        this.applications = applications;
        this.cases = cases;
        this.findings = findings;
        this.residents = residents;
        this.queries = queries;
        this.basis = basis;
        this.tokens = tokens;
    }

    /** Only with a number, and only where the law lists the work (S-09). */
    public boolean prepareInquiry(String caseNumber) {
        return tokens.find(applications.get(new CaseNumber(caseNumber))).isPresent();
    }

    public String inquireJuki(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        try {
            var answer = residents.inquire(
                    JukiComparison.inquiry(application, tokens.get(application), basis.juki(application)));
            findings.record(application.receiptNumber(), JukiComparison.finding(application, answer));
            cases.goOn(application.receiptNumber());
            return answer.result().name();
        } catch (GatewayUnavailable unavailable) {
            cases.waitFor(application.receiptNumber(), unavailable.gateway(), unavailable.reason());
            return IdentityCheckProcess.UNAVAILABLE;
        }
    }

    /** Japanese nationals whom Juki-net confirmed are looked up in the family register; others bring papers. */
    public String requestFamilyRegister(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        var wanted = WantedData.of(application.form());
        if (wanted.isEmpty() || !application.form().japanese() || !confirmed(application)) {
            return IdentityCheckProcess.NOT_ASKED;
        }
        try {
            var step = queries.place(new FamilyInquiry(
                    application.receiptNumber(),
                    tokens.get(application),
                    WantedData.task(application.form()),
                    basis.family(application),
                    wanted));
            return after(step, application.receiptNumber());
        } catch (GatewayUnavailable unavailable) {
            cases.waitFor(application.receiptNumber(), unavailable.gateway(), unavailable.reason());
            return IdentityCheckProcess.UNAVAILABLE;
        }
    }

    /** A code that is still being made is waited for; a refusal is told on the case page and leaves papers to be brought. */
    private String after(Step step, CaseNumber caseNumber) {
        if (step == Step.CODE_PENDING) {
            cases.waitFor(caseNumber, NETWORK, step.name());
            return IdentityCheckProcess.UNAVAILABLE;
        }
        cases.goOn(caseNumber);
        if (step == Step.PLACED) {
            return IdentityCheckProcess.PLACED;
        }
        findings.record(caseNumber, new Finding(Finding.Source.KOSEKI, Finding.NOT_PERMITTED, List.of()));
        return IdentityCheckProcess.NOT_ASKED;
    }

    /** The person is who the application says; that he or she is dead as well when it is a death that was reported. */
    private boolean confirmed(Application application) {
        var matter = application.form().licence();
        boolean deathReported =
                matter != null && matter.deletion() != null && matter.deletion().kind() == DeletionKind.DEATH;
        return findings.latest(application.receiptNumber(), Finding.Source.JUKI)
                .map(finding -> ResidentRegistry.Result.valueOf(finding.result()))
                .filter(result -> result.confirmed() || deathReported && result == ResidentRegistry.Result.DEAD)
                .isPresent();
    }

    public String fetchFamilyRegister(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        try {
            return queries.fetch(application)
                    .map(found -> {
                        found.forEach(finding -> findings.record(application.receiptNumber(), finding));
                        cases.goOn(application.receiptNumber());
                        return found.get(0).result();
                    })
                    .orElse(IdentityCheckProcess.PENDING);
        } catch (GatewayUnavailable unavailable) {
            cases.waitFor(application.receiptNumber(), unavailable.gateway(), unavailable.reason());
            return IdentityCheckProcess.PENDING;
        }
    }
}
