package jp.menkyo.workflow.rostermatch;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.workflow.engine.ProcessBean;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code roster-match.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class RosterMatchTasks {

    /** Who identified a licence that matched exactly. */
    private static final String PROGRAM = "system";

    private final Applications applications;
    private final LicenceQuestion question;
    private final LicenceClaims claims;
    private final Registry registry;
    private final Certificates certificates;
    private final Findings findings;
    private final CaseFiles cases;

    RosterMatchTasks(
            Applications applications,
            LicenceQuestion question,
            LicenceClaims claims,
            Registry registry,
            Certificates certificates,
            Findings findings,
            CaseFiles cases) {
        this.applications = applications;
        this.question = question;
        this.claims = claims;
        this.registry = registry;
        this.certificates = certificates;
        this.findings = findings;
        this.cases = cases;
    }

    /** Only number, birth date and name together are exact; anything less is for an officer. */
    public String findLicence(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        var found = question.ask(application);
        found.exact().ifPresent(licence -> claims.identify(application.receiptNumber(), licence.number(), PROGRAM));
        return found.kind().name();
    }

    /** A paper that is said to be out of its holder's hands proves nothing from now on, whatever comes of the case (F-22). */
    public void voidLostCertificate(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        LostCertificate.reasonOf(application.form().matter())
                .ifPresent(reason ->
                        certificates.voidAll(licence(caseNumber), reason, application.receiptNumber(), PROGRAM));
    }

    /** Sets what the roster holds beside what the application says. */
    public void compareWithRoster(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        var licence = registry.find(licence(caseNumber)).orElseThrow(LicenceUnknown::new);
        findings.record(
                application.receiptNumber(),
                RosterComparison.of(application.form(), licence.items().holder()));
    }

    /** @return false while another case about the same licence is open */
    public boolean takeTurn(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        boolean turn = claims.takeTurn(number);
        cases.touch(number);
        return turn;
    }

    private LicenceNumber licence(String caseNumber) {
        return claims.of(new CaseNumber(caseNumber)).orElseThrow(LicenceUnknown::new);
    }
}
