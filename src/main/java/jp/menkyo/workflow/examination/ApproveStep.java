package jp.menkyo.workflow.examination;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.ruling.Ruling.Decision;
import jp.menkyo.casefile.ruling.Ruling.Proposal;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.examination.grant.GrantChecks;
import jp.menkyo.workflow.worklist.step.ClosedOutcome;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** Another officer follows the proposal or returns it (決裁). */
@Component
class ApproveStep implements UserTaskStep {

    private final Rulings rulings;
    private final ProcedureWords words;
    private final GrantChecks checks;

    ApproveStep(Rulings rulings, ProcedureWords words, GrantChecks checks) {
        this.rulings = rulings;
        this.words = words;
        this.checks = checks;
    }

    @Override
    public String taskKey() {
        return ExaminationProcess.TASK_APPROVE;
    }

    @Override
    public Role role() {
        return Role.APPROVER;
    }

    @Override
    public Set<CaseSection> sections() {
        return CaseSection.all();
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        boolean closed = !closed(caseNumber).isEmpty();
        var back = new Outcome(
                ExaminationProcess.RETURN, "差し戻す", closed, List.of(Requirement.reason("履修証明書の内容を確かめ直してください")));
        return closed ? List.of(back) : List.of(follow(caseNumber), back);
    }

    private Outcome follow(CaseNumber caseNumber) {
        return granting(caseNumber)
                ? Outcome.forward(ExaminationProcess.APPROVE_REGISTRATION, grantLabel(caseNumber))
                : Outcome.forward(ExaminationProcess.APPROVE_REFUSAL, words.refused(caseNumber) + "を決裁する");
    }

    /** What the examiner proposed to grant may have become impossible since. */
    @Override
    public List<ClosedOutcome> closed(CaseNumber caseNumber) {
        return granting(caseNumber)
                ? checks.objection(caseNumber).stream()
                        .map(refusal -> new ClosedOutcome(
                                ExaminationProcess.APPROVE_REGISTRATION, grantLabel(caseNumber), refusal))
                        .toList()
                : List.of();
    }

    private boolean granting(CaseNumber caseNumber) {
        return rulings.latest(caseNumber)
                .filter(ruling -> ruling.proposal() == Proposal.REFUSE)
                .isEmpty();
    }

    private String grantLabel(CaseNumber caseNumber) {
        return words.granted(caseNumber) + "を決裁する";
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        rulings.decide(
                completion.caseNumber(),
                decision(completion.outcome()),
                completion.input().get("reason"),
                completion.by().username());
        if (completion.outcome().equals(ExaminationProcess.APPROVE_REGISTRATION)) {
            checks.pass(completion.caseNumber(), completion.by().username());
        }
        return Map.of(ExaminationProcess.APPROVE_OUTCOME, completion.outcome());
    }

    private static Decision decision(String outcome) {
        return switch (outcome) {
            case ExaminationProcess.APPROVE_REGISTRATION -> Decision.REGISTER;
            case ExaminationProcess.APPROVE_REFUSAL -> Decision.REFUSE;
            default -> Decision.RETURN;
        };
    }
}
