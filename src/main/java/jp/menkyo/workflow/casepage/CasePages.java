package jp.menkyo.workflow.casepage;

import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.words.MatterWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a case together; opening it is written to the audit trail in the same transaction. */
@Service
public class CasePages {

    private final CaseFiles cases;
    private final Applications applications;
    private final MatterWords matter;
    private final CaseStanding standing;
    private final CaseLookalikes lookalikes;
    private final Findings findings;
    private final CaseCharges charges;
    private final CaseCourse course;
    private final CaseResults results;
    private final AuditTrail audit;

    CasePages(
            CaseFiles cases,
            Applications applications,
            MatterWords matter,
            CaseStanding standing,
            CaseLookalikes lookalikes,
            Findings findings,
            CaseCharges charges,
            CaseCourse course,
            CaseResults results,
            AuditTrail audit) {
        this.cases = cases;
        this.applications = applications;
        this.matter = matter;
        this.standing = standing;
        this.lookalikes = lookalikes;
        this.findings = findings;
        this.charges = charges;
        this.course = course;
        this.results = results;
        this.audit = audit;
    }

    /** @param purpose why the reader looks, a code for the audit trail */
    @Transactional
    public CasePage open(CaseNumber caseNumber, String purpose) {
        cases.get(caseNumber);
        audit.viewed("CASE", caseNumber, null, purpose);
        return read(caseNumber);
    }

    /** The page of a case whose opening is written down already. */
    @Transactional(readOnly = true)
    public CasePage read(CaseNumber caseNumber) {
        var file = cases.get(caseNumber);
        var application = applications.get(caseNumber);
        var answer = standing.assess(application);
        var found = findings(caseNumber);
        return new CasePage(
                caseNumber,
                file.procedure().label(),
                file.channel().label(),
                file.state().name(),
                file.state().label(),
                file.receivedOn(),
                file.targetOn(),
                file.version(),
                file.waiting(),
                application.form(),
                matter.of(application.form()),
                standing.of(file, answer),
                Comparison.of(found),
                lookalikes.candidates(application),
                found,
                standing.rules(caseNumber),
                CaseStanding.papers(answer),
                course.papers(caseNumber),
                charges.of(file),
                lookalikes.similar(file),
                results.ruling(caseNumber),
                results.disposition(caseNumber),
                results.money(caseNumber),
                results.refund(caseNumber),
                results.returns(caseNumber),
                results.voided(caseNumber),
                course.wanted(caseNumber),
                course.pauses(caseNumber),
                course.notes(caseNumber),
                results.licence(caseNumber),
                results.certificate(caseNumber),
                results.proof(caseNumber));
    }

    private List<Finding> findings(CaseNumber caseNumber) {
        return Stream.of(Finding.Source.values())
                .flatMap(source -> findings.latest(caseNumber, source).stream())
                .toList();
    }
}
