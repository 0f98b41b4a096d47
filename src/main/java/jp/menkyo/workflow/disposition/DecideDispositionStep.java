package jp.menkyo.workflow.disposition;

import java.util.List;
import java.util.Map;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.disposition.Disposition.Kind;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** Another officer decides with proposal and record on the table (栄養士法第5条第1項). */
@Component
class DecideDispositionStep implements UserTaskStep {

    private final Dispositions dispositions;
    private final CaseNotes notes;

    DecideDispositionStep(Dispositions dispositions, CaseNotes notes) {
        this.dispositions = dispositions;
        this.notes = notes;
    }

    @Override
    public String taskKey() {
        return DispositionProcess.TASK_DECIDE_DISPOSITION;
    }

    @Override
    public Role role() {
        return Role.APPROVER;
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        var kind = dispositions.get(caseNumber).kind();
        var none = new Outcome(
                "NO_DISPOSITION",
                "処分しないことに決める",
                kind == Kind.NO_GROUNDS,
                List.of(Requirement.reason("事実が処分に当たるとまではいえない")));
        var again = Outcome.back("RETURN", "差し戻す", Requirement.reason("事実をもう一度確かめてください"));
        return kind == Kind.NO_GROUNDS
                ? List.of(none, again)
                : List.of(Outcome.forward(DispositionProcess.DISPOSE, kind.label() + "を決裁する"), none, again);
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var officer = completion.by().username();
        dispositions.decide(completion.caseNumber(), completion.outcome(), officer);
        if (completion.input().containsKey("reason")) {
            notes.add(completion.caseNumber(), officer, completion.required("reason"));
        }
        return Map.of(DispositionProcess.DECISION, completion.outcome());
    }
}
