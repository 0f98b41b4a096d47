package jp.menkyo.workflow.correction;

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

/** What changed is no item of the roster (施行令第2条): a person confirms it before the applicant is told. */
@Component
class ConfirmNoDutyStep implements UserTaskStep {

    private final CaseNotes notes;

    ConfirmNoDutyStep(CaseNotes notes) {
        this.notes = notes;
    }

    @Override
    public String taskKey() {
        return CorrectionProcess.TASK_CONFIRM_NO_DUTY;
    }

    @Override
    public Role role() {
        return Role.EXAMINER;
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward("NO_DUTY", "届出は要らないことを知らせる"),
                Outcome.back("EXAMINE", "訂正として審査する", Requirement.reason("本籍地の都道府県も変わっている")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        if (completion.outcome().equals("EXAMINE")) {
            notes.add(completion.caseNumber(), completion.by().username(), completion.required("reason"));
        }
        return Map.of(CorrectionProcess.NO_DUTY_OUTCOME, completion.outcome());
    }
}
