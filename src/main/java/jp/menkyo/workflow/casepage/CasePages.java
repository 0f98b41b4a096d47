package jp.menkyo.workflow.casepage;

import static jp.menkyo.workflow.casepage.CaseSection.APPLICATION;
import static jp.menkyo.workflow.casepage.CaseSection.CERTIFICATE;
import static jp.menkyo.workflow.casepage.CaseSection.COMPARISON;
import static jp.menkyo.workflow.casepage.CaseSection.DECISION;
import static jp.menkyo.workflow.casepage.CaseSection.FEES;
import static jp.menkyo.workflow.casepage.CaseSection.NOTES;
import static jp.menkyo.workflow.casepage.CaseSection.PAPERS;
import static jp.menkyo.workflow.casepage.CaseSection.RULES;
import static jp.menkyo.workflow.casepage.CaseSection.SIMILAR;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.words.MatterWords;
import org.jspecify.annotations.Nullable;
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
        return open(caseNumber, purpose, CaseSection.all());
    }

    /** The same with these parts alone; the others are not read and are empty, as if there were none. */
    @Transactional
    public CasePage open(CaseNumber caseNumber, String purpose, Set<CaseSection> parts) {
        cases.get(caseNumber);
        audit.viewed("CASE", caseNumber, null, purpose);
        return read(caseNumber, parts, true);
    }

    /**
     * Parts of a case whose opening is written down already.
     *
     * @param standing is it shown where the case stands, or which papers the rules ask for? The rules are asked only then
     */
    @Transactional(readOnly = true)
    public CasePage read(CaseNumber caseNumber, Set<CaseSection> parts, boolean standing) {
        var file = cases.get(caseNumber);
        var application = applications.get(caseNumber);
        var answer = standing ? this.standing.assess(application) : null;
        var part = new Parts(parts);
        var found = part.list(COMPARISON, () -> findings.latest(caseNumber));
        var licence = parts.contains(CERTIFICATE) || parts.contains(SIMILAR) ? results.found(caseNumber) : null;
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
                part.one(APPLICATION, application::form),
                part.list(APPLICATION, () -> matter.of(application.form())),
                answer == null ? null : this.standing.of(file, answer),
                Comparison.of(found),
                part.list(COMPARISON, () -> lookalikes.candidates(application)),
                found,
                part.list(RULES, () -> this.standing.rules(caseNumber)),
                answer == null ? List.of() : part.list(PAPERS, () -> CaseStanding.papers(answer)),
                part.list(PAPERS, () -> course.papers(caseNumber)),
                part.list(FEES, () -> charges.of(file)),
                part.list(SIMILAR, () -> lookalikes.similar(file, licence)),
                part.one(DECISION, () -> results.ruling(caseNumber)),
                part.list(DECISION, () -> results.disposition(caseNumber)),
                part.list(FEES, () -> results.money(caseNumber)),
                part.list(FEES, () -> results.refund(caseNumber)),
                part.list(CERTIFICATE, () -> results.returns(caseNumber)),
                part.list(CERTIFICATE, () -> results.voided(licence)),
                part.one(DECISION, () -> course.wanted(caseNumber)),
                part.list(DECISION, () -> course.pauses(caseNumber)),
                part.list(NOTES, () -> course.notes(caseNumber)),
                part.one(CERTIFICATE, () -> CaseResults.licence(licence)),
                part.one(CERTIFICATE, () -> results.certificate(caseNumber)),
                part.one(CERTIFICATE, () -> results.proof(caseNumber)));
    }

    /** Reads a part only where it is wanted. */
    private record Parts(Set<CaseSection> wanted) {

        <T> List<T> list(CaseSection section, Supplier<List<T>> lines) {
            return wanted.contains(section) ? lines.get() : List.of();
        }

        <T> @Nullable T one(CaseSection section, Supplier<@Nullable T> value) {
            return wanted.contains(section) ? value.get() : null;
        }
    }
}
