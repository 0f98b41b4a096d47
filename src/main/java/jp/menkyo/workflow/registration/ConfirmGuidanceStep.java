package jp.menkyo.workflow.registration;

import java.util.List;
import java.util.Map;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** A person confirms that another prefecture is in charge before anybody is sent away (S-121). */
@Component
class ConfirmGuidanceStep implements UserTaskStep {

    private final CaseNotes notes;

    ConfirmGuidanceStep(CaseNotes notes) {
        this.notes = notes;
    }

    @Override
    public String taskKey() {
        return RegistrationProcess.TASK_CONFIRM_GUIDANCE;
    }

    @Override
    public Role role() {
        return Role.RECEPTION;
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward("GUIDE", "管轄する都道府県を案内する"),
                Outcome.back("PROCEED", "当方の管轄として処理する", Requirement.reason("住民票の住所が都内であることを確認した")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        if (completion.input().containsKey("reason")) {
            notes.add(completion.caseNumber(), completion.by().username(), completion.required("reason"));
        }
        return Map.of(RegistrationProcess.GUIDANCE_OUTCOME, completion.outcome());
    }
}
