package jp.menkyo.workflow.linkage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.ruling.Ruling.Proposal;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/**
 * The examiner holds application, roster and Juki-net side by side and proposes what becomes of the link. A link with
 * another number is never overwritten: it has to be taken back in a case of its own first.
 */
@Component
class DecideLinkStep implements UserTaskStep {

    /** A number is taken only from a person whose identity is confirmed (本人確認の措置). */
    private static final String BASIS = "番号法第16条";

    private final Applications applications;
    private final LinkEntry entry;
    private final Rulings rulings;

    DecideLinkStep(Applications applications, LinkEntry entry, Rulings rulings) {
        this.applications = applications;
        this.entry = entry;
        this.rulings = rulings;
    }

    @Override
    public String taskKey() {
        return LinkageProcess.TASK_DECIDE_LINK;
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
        var application = applications.get(caseNumber);
        var link = Outcome.forward(LinkageProcess.LINK, "紐付ける", Requirement.reason("旧姓の戸籍により名簿の人と同じ人であることを確認した"));
        var mismatch =
                Outcome.back(LinkState.MISMATCH.name(), "不突合とする", Requirement.reason("住基ネットの氏名・生年月日が名簿の登録と一致しません。"));
        var toCheck = Outcome.back(
                LinkState.TO_CHECK.name(), "要確認とする", Requirement.reason("提出された書類だけでは名簿の登録の方と同じ方か確認できません。"));
        boolean conflict = LinkDoubts.otherNumber(entry.licence(application), LinkEntry.number(application));
        return conflict ? List.of(mismatch, toCheck) : List.of(link, mismatch, toCheck);
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        var reason = completion.required("reason");
        if (completion.outcome().equals(LinkageProcess.LINK)) {
            rulings.propose(caseNumber, Proposal.REGISTER, reason, null, officer);
        } else {
            var state = LinkState.valueOf(completion.outcome());
            rulings.propose(caseNumber, Proposal.REFUSE, state.label() + "：" + reason, BASIS, officer);
        }
        return Map.of(LinkageProcess.LINK_PROPOSAL, completion.outcome());
    }
}
