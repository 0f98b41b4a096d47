package jp.menkyo.workflow.examination;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.ProcessingClock;
import jp.menkyo.casefile.determination.Determinations;
import jp.menkyo.casefile.ruling.Ruling.Proposal;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.examination.grant.GrantChecks;
import jp.menkyo.workflow.worklist.step.ClosedOutcome;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** The examiner proposes registration or refusal, or asks the applicant for corrections first (審査). */
@Component
class ExamineStep implements UserTaskStep {

    private final Rulings rulings;
    private final ProcessingClock processingClock;
    private final Determinations determinations;
    private final CaseNotes notes;
    private final ExaminationWays ways;
    private final Redress redress;
    private final GrantChecks checks;
    private final Deviations deviations;

    ExamineStep(
            Rulings rulings,
            ProcessingClock processingClock,
            Determinations determinations,
            CaseNotes notes,
            ExaminationWays ways,
            Redress redress,
            GrantChecks checks,
            Deviations deviations) {
        this.rulings = rulings;
        this.processingClock = processingClock;
        this.determinations = determinations;
        this.notes = notes;
        this.ways = ways;
        this.redress = redress;
        this.checks = checks;
        this.deviations = deviations;
    }

    @Override
    public String taskKey() {
        return ExaminationProcess.TASK_EXAMINE;
    }

    @Override
    public Role role() {
        return Role.EXAMINER;
    }

    @Override
    public Set<CaseSection> sections() {
        return CaseSection.all();
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return ways.open(caseNumber);
    }

    @Override
    public List<ClosedOutcome> closed(CaseNumber caseNumber) {
        return ways.closed(caseNumber);
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        switch (completion.outcome()) {
            case ExaminationProcess.REQUEST_AMENDMENT ->
                processingClock.ask(caseNumber, completion.required("wanted"), officer);
            case ExaminationProcess.DETERMINE ->
                determinations.determine(caseNumber, redress.of(completion), completion.required("reason"), officer);
            case ExaminationProcess.PROPOSE_REFUSAL -> proposeRefusal(completion, officer);
            default -> proposeGrant(completion, officer);
        }
        return Map.of(ExaminationProcess.EXAMINE_OUTCOME, completion.outcome());
    }

    private void proposeRefusal(Completion completion, String officer) {
        deviations.keep(completion);
        rulings.propose(
                completion.caseNumber(),
                Proposal.REFUSE,
                completion.required("reason"),
                completion.required("legalBasis"),
                officer);
    }

    private void proposeGrant(Completion completion, String officer) {
        var caseNumber = completion.caseNumber();
        checks.pass(caseNumber, officer);
        for (var need : checks.needs(caseNumber)) {
            notes.add(caseNumber, officer, need.label() + "：" + completion.required(need.field()));
        }
        rulings.propose(caseNumber, Proposal.REGISTER, completion.input().get("reason"), null, officer);
    }
}
