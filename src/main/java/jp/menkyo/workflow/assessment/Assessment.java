package jp.menkyo.workflow.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Fee;
import jp.menkyo.workflow.assessment.AssessmentAnswer.FiredRule;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Outcome;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Paper;
import jp.menkyo.workflow.assessment.decision.Decisions;
import jp.menkyo.workflow.assessment.decision.Findings;
import jp.menkyo.workflow.assessment.decision.Row;
import jp.menkyo.workflow.assessment.decision.RuleBook;
import jp.menkyo.workflow.assessment.merits.Merits;
import jp.menkyo.workflow.assessment.question.AssessmentRequest;
import jp.menkyo.workflow.assessment.question.Facts;
import jp.menkyo.workflow.assessment.question.QuestionCheck;
import jp.menkyo.workflow.assessment.question.QuestionNotAnswerable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Judges the facts of a case: who is in charge, what becomes of it, which fee, which papers, by when. All of it stands in
 * the decision tables; here they are only asked one after the other, each finding being a fact for the next table. Nothing
 * is stored.
 */
@Service
public class Assessment {

    private final Decisions decisions;
    private final RuleBook rules;
    private final Terms terms;
    private final FeeAmounts amounts;
    private final AdministratorContext administrators;

    Assessment(
            Decisions decisions, RuleBook rules, Terms terms, FeeAmounts amounts, AdministratorContext administrators) {
        this.decisions = decisions;
        this.rules = rules;
        this.terms = terms;
        this.amounts = amounts;
        this.administrators = administrators;
    }

    /**
     * Judges facts as they were on the day of receipt, for the prefecture this thread works for.
     *
     * @throws QuestionNotAnswerable when a fact is missing or cannot be
     */
    public AssessmentAnswer assess(AssessmentRequest request) {
        QuestionCheck.check(request);
        var findings = findings(request);
        var verdict = verdict(request, findings);
        var applicationClass = applicationClass(findings);
        var term = terms.find(request, findings);
        if (verdict.competent()) {
            findings.all("warning");
        }
        var fee = fee(receivedOn(request), findings);
        var papers = papers(request, applicationClass, findings);
        return new AssessmentAnswer(
                verdict.inCharge().equals(office().code()),
                verdict.inCharge(),
                applicationClass.orElse(null),
                Outcome.valueOf(verdict.row().required("outcome")),
                fee,
                papers,
                term.deadline(),
                term.target(),
                findings.flags(),
                fired(findings));
    }

    /** The facts by the names that the tables use, findings of earlier tables included. */
    public Map<String, @Nullable Object> facts(AssessmentRequest request) {
        QuestionCheck.check(request);
        var findings = findings(request);
        verdict(request, findings);
        applicationClass(findings);
        return findings.facts();
    }

    private Findings findings(AssessmentRequest request) {
        return new Findings(decisions, Facts.of(request, office()));
    }

    private static Verdict verdict(AssessmentRequest request, Findings findings) {
        var competence =
                findings.first("competence").orElseThrow(() -> new IllegalStateException("competence has no answer"));
        var competent = "COMPETENT".equals(competence.text("outcome"));
        var row = competent ? new Merits(findings).judge(request) : competence;
        findings.know("outcome", row.text("outcome"));
        var inCharge = Objects.requireNonNullElse(row.text("referTo"), competence.required("competentPrefecture"));
        return new Verdict(row, competent, inCharge);
    }

    private static Optional<String> applicationClass(Findings findings) {
        var code = findings.first("applicationClass").map(row -> row.required("code"));
        findings.know("applicationClass", code.orElse(null));
        return code;
    }

    private List<FiredRule> fired(Findings findings) {
        return findings.rules().stream()
                .map(id -> new FiredRule(id, rules.basis(id)))
                .toList();
    }

    /** Without an application class there is nothing to file here, and no paper to bring. */
    private static List<Paper> papers(AssessmentRequest request, Optional<String> applicationClass, Findings findings) {
        return applicationClass.isEmpty()
                ? List.of()
                : new Papers(findings, receivedOn(request)).list(request.presented());
    }

    private Fee fee(LocalDate on, Findings findings) {
        return findings.first("fee")
                .map(row -> fee(FeeCode.valueOf(row.required("code")), row.isTrue("exempt"), on))
                .orElse(Fee.NONE);
    }

    /** A rule that names no fee does so because the amount is not confirmed yet; the table of amounts does not know it. */
    private Fee fee(FeeCode code, boolean exempt, LocalDate on) {
        if (code == FeeCode.NONE) {
            return new Fee(code, 0, false, true);
        }
        var due = amounts.of(office(), code, on);
        return new Fee(due.code(), exempt ? 0 : due.yen().amount(), exempt, due.unconfirmed());
    }

    private Prefecture office() {
        return administrators.current().prefecture();
    }

    private static LocalDate receivedOn(AssessmentRequest request) {
        return Objects.requireNonNull(request.receivedOn());
    }

    /** @param inCharge prefecture that is, or to which the person is referred */
    private record Verdict(Row row, boolean competent, String inCharge) {}
}
