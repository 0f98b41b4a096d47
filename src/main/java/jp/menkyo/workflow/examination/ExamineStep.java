package jp.menkyo.workflow.examination;

import java.util.List;
import java.util.Map;
import jp.menkyo.casefile.ProcessingClock;
import jp.menkyo.casefile.ruling.Ruling.Proposal;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** The examiner proposes registration or refusal, or asks the applicant for corrections first (審査). */
@Component
class ExamineStep implements UserTaskStep {

    private final Rulings rulings;
    private final ProcessingClock processingClock;
    private final ProcedureWords words;
    private final GrantChecks checks;

    ExamineStep(Rulings rulings, ProcessingClock processingClock, ProcedureWords words, GrantChecks checks) {
        this.rulings = rulings;
        this.processingClock = processingClock;
        this.words = words;
        this.checks = checks;
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
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        var grant = Outcome.forward(ExaminationProcess.PROPOSE_REGISTRATION, words.granted(caseNumber) + "が相当");
        var amend = Outcome.back(
                ExaminationProcess.REQUEST_AMENDMENT,
                "補正を求める",
                new Requirement("wanted", "text", "求める補正", "戸籍抄本（6か月以内に発行されたもの）"));
        var refuse = Outcome.back(
                ExaminationProcess.PROPOSE_REFUSAL,
                words.refused(caseNumber) + "が相当",
                Requirement.reason(words.refusalExample(caseNumber)),
                new Requirement("legalBasis", "line", "根拠条項", words.basisExample(caseNumber)));
        return words.byOffice(caseNumber) ? List.of(grant, refuse) : List.of(grant, amend, refuse);
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var officer = completion.by().username();
        switch (completion.outcome()) {
            case ExaminationProcess.REQUEST_AMENDMENT ->
                processingClock.ask(completion.caseNumber(), completion.required("wanted"), officer);
            case ExaminationProcess.PROPOSE_REFUSAL ->
                rulings.propose(
                        completion.caseNumber(),
                        Proposal.REFUSE,
                        completion.required("reason"),
                        completion.required("legalBasis"),
                        officer);
            default -> {
                checks.pass(completion.caseNumber(), officer);
                rulings.propose(completion.caseNumber(), Proposal.REGISTER, null, null, officer);
            }
        }
        return Map.of(ExaminationProcess.EXAMINE_OUTCOME, completion.outcome());
    }
}
