package jp.menkyo.workflow.identitycheck;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.gateway.FamilyRegister;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.ResidentRegistry;
import jp.menkyo.intake.Applications;
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

    private final Applications applications;
    private final CaseFiles cases;
    private final Findings findings;
    private final ResidentRegistry residents;
    private final FamilyRegister families;
    private final FamilyQueries queries;
    private final InquiryBasis basis;
    private final InquiryToken tokens;

    IdentityCheckTasks(
            Applications applications,
            CaseFiles cases,
            Findings findings,
            ResidentRegistry residents,
            FamilyRegister families,
            FamilyQueries queries,
            InquiryBasis basis,
            InquiryToken tokens) {
        this.applications = applications;
        this.cases = cases;
        this.findings = findings;
        this.residents = residents;
        this.families = families;
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
        if (!application.form().japanese() || !confirmed(application.receiptNumber())) {
            return IdentityCheckProcess.NOT_ASKED;
        }
        try {
            var placed = queries.place(families, application, tokens.get(application), basis.family(application));
            cases.goOn(application.receiptNumber());
            return placed ? IdentityCheckProcess.PLACED : IdentityCheckProcess.NOT_ASKED;
        } catch (GatewayUnavailable unavailable) {
            cases.waitFor(application.receiptNumber(), unavailable.gateway(), unavailable.reason());
            return IdentityCheckProcess.UNAVAILABLE;
        }
    }

    private boolean confirmed(CaseNumber caseNumber) {
        return findings.latest(caseNumber, Finding.Source.JUKI)
                .filter(finding ->
                        ResidentRegistry.Result.valueOf(finding.result()).confirmed())
                .isPresent();
    }

    public String fetchFamilyRegister(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        try {
            return queries.fetch(families, application)
                    .map(finding -> {
                        findings.record(application.receiptNumber(), finding);
                        cases.goOn(application.receiptNumber());
                        return finding.result();
                    })
                    .orElse(IdentityCheckProcess.PENDING);
        } catch (GatewayUnavailable unavailable) {
            cases.waitFor(application.receiptNumber(), unavailable.gateway(), unavailable.reason());
            return IdentityCheckProcess.PENDING;
        }
    }
}
