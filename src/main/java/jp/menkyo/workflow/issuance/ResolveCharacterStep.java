package jp.menkyo.workflow.issuance;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** A name holds a character no installed font can draw: a person sees to the font, then the paper is made again. */
@Component
class ResolveCharacterStep implements UserTaskStep {

    private final CaseNotes notes;

    ResolveCharacterStep(CaseNotes notes) {
        this.notes = notes;
    }

    @Override
    public String taskKey() {
        return IssuanceProcess.TASK_RESOLVE_CHARACTER;
    }

    @Override
    public Role role() {
        return Role.ISSUER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(
                CaseSection.APPLICATION,
                CaseSection.COMPARISON,
                CaseSection.PAPERS,
                CaseSection.CERTIFICATE,
                CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(Outcome.forward("RETRY", "もう一度作成する", Requirement.reason("文字を含むフォントを追加した")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        notes.add(completion.caseNumber(), completion.by().username(), completion.required("reason"));
        return Map.of();
    }
}
