package jp.menkyo.workflow.linkage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.ruling.Ruling.Decision;
import jp.menkyo.casefile.ruling.Ruling.Proposal;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** Another officer follows the proposal or returns it; only then the roster changes. */
@Component
class ApproveLinkStep implements UserTaskStep {

    private final Rulings rulings;

    ApproveLinkStep(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String taskKey() {
        return LinkageProcess.TASK_APPROVE_LINK;
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
        boolean link = rulings.latest(caseNumber)
                .filter(ruling -> ruling.proposal() == Proposal.REGISTER)
                .isPresent();
        var follow = link
                ? Outcome.forward(LinkageProcess.LINK, "紐付けを決裁する")
                : Outcome.forward(LinkageProcess.NOT_LINK, "紐付けないことを決裁する");
        return List.of(
                follow, Outcome.back(LinkageProcess.RETURN, "差し戻す", Requirement.reason("旧姓のつながりが分かる戸籍を求めてください")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        rulings.decide(
                completion.caseNumber(),
                decision(completion.outcome()),
                completion.input().get("reason"),
                completion.by().username());
        return Map.of(LinkageProcess.LINK_DECISION, completion.outcome());
    }

    private static Decision decision(String outcome) {
        return switch (outcome) {
            case LinkageProcess.LINK -> Decision.REGISTER;
            case LinkageProcess.NOT_LINK -> Decision.REFUSE;
            default -> Decision.RETURN;
        };
    }
}
