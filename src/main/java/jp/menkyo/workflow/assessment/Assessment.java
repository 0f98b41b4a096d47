package jp.menkyo.workflow.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.AdministratorContext;
import jp.menkyo.shared.Prefecture;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Fee;
import jp.menkyo.workflow.assessment.AssessmentAnswer.FiredRule;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Outcome;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Paper;
import jp.menkyo.workflow.assessment.decision.Decisions;
import jp.menkyo.workflow.assessment.decision.Findings;
import jp.menkyo.workflow.assessment.decision.Row;
import jp.menkyo.workflow.assessment.decision.RuleBook;
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
    private final OfficeCalendar calendar;
    private final FeeAmounts amounts;
    private final AdministratorContext administrators;

    Assessment(
            Decisions decisions,
            RuleBook rules,
            OfficeCalendar calendar,
            FeeAmounts amounts,
            AdministratorContext administrators) {
        this.decisions = decisions;
        this.rules = rules;
        this.calendar = calendar;
        this.amounts = amounts;
        this.administrators = administrators;
    }

    /**
     * Judges facts as they were on the day of receipt, for the prefecture this thread works for.
     *
     * @throws QuestionNotAnswerable when a fact is missing or cannot be
     * @throws ProcedureNotSupportedYet when the tables have no rules for the procedure
     */
    public AssessmentAnswer assess(AssessmentRequest request) {
        QuestionCheck.check(request);
        var office = administrators.current().prefecture();
        var findings = new Findings(decisions, Facts.of(request, office));
        var competence = findings.first("competence")
                .orElseThrow(() -> new ProcedureNotSupportedYet(Objects.requireNonNull(request.procedure())));
        var competent = "COMPETENT".equals(competence.text("outcome"));
        var verdict = competent ? judge(request, findings) : competence;
        findings.know("outcome", verdict.text("outcome"));
        var inCharge = Objects.requireNonNullElse(verdict.text("referTo"), competence.required("competentPrefecture"));
        return answer(request, office, new Verdict(verdict, inCharge), findings);
    }

    /** The facts by the names that the tables use, findings of earlier tables included. */
    public Map<String, @Nullable Object> facts(AssessmentRequest request) {
        QuestionCheck.check(request);
        var findings = new Findings(
                decisions, Facts.of(request, administrators.current().prefecture()));
        var competence = findings.first("competence");
        var ours = competence
                .filter(row -> "COMPETENT".equals(row.text("outcome")))
                .isPresent();
        var verdict = ours ? Optional.of(judge(request, findings)) : competence;
        findings.know("outcome", verdict.map(row -> row.text("outcome")).orElse(null));
        var applicationClass = findings.first("applicationClass");
        findings.know(
                "applicationClass",
                applicationClass.map(row -> row.text("code")).orElse(null));
        return findings.facts();
    }

    private static Row judge(AssessmentRequest request, Findings findings) {
        new Sentences(findings, request.penalties()).judge(receivedOn(request));
        var verdict =
                findings.first("eligibility").orElseThrow(() -> new IllegalStateException("eligibility has no answer"));
        findings.all("warning");
        return verdict;
    }

    private AssessmentAnswer answer(AssessmentRequest request, Prefecture office, Verdict verdict, Findings findings) {
        var applicationClass = findings.first("applicationClass").map(row -> row.required("code"));
        findings.know("applicationClass", applicationClass.orElse(null));
        var fee = fee(office, receivedOn(request), findings);
        var papers = papers(request, applicationClass, findings);
        var target = target(receivedOn(request), findings);
        return new AssessmentAnswer(
                verdict.inCharge().equals(office.code()),
                verdict.inCharge(),
                applicationClass.orElse(null),
                Outcome.valueOf(verdict.row().required("outcome")),
                fee,
                papers,
                null,
                target,
                findings.flags(),
                fired(findings));
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

    private Fee fee(Prefecture office, LocalDate on, Findings findings) {
        return findings.first("fee")
                .map(row -> fee(amounts.of(office, FeeCode.valueOf(row.required("code")), on), row.isTrue("exempt")))
                .orElse(Fee.NONE);
    }

    private static Fee fee(jp.menkyo.payment.Fee due, boolean exempt) {
        return new Fee(due.code(), exempt ? 0 : due.yen().amount(), exempt, due.unconfirmed());
    }

    private @Nullable LocalDate target(LocalDate receivedOn, Findings findings) {
        return findings.first("deadline")
                .map(row -> row.number("targetOfficeDays"))
                .map(days -> calendar.plusOfficeDays(receivedOn, days))
                .orElse(null);
    }

    private static LocalDate receivedOn(AssessmentRequest request) {
        return Objects.requireNonNull(request.receivedOn());
    }

    private record Verdict(Row row, String inCharge) {}
}
