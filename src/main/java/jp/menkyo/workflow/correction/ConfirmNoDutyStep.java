package jp.menkyo.workflow.correction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.menkyo.casefile.determination.Determination;
import jp.menkyo.casefile.determination.Determination.Fact;
import jp.menkyo.casefile.determination.Determinations;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Choice;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/**
 * What changed is no item of the roster (施行令第2条): a person confirms it before the applicant is told. Who finds that an
 * item of the roster changed as well, says which.
 */
@Component
class ConfirmNoDutyStep implements UserTaskStep {

    private static final String CHANGED = "changed";

    private final Determinations determinations;

    ConfirmNoDutyStep(Determinations determinations) {
        this.determinations = determinations;
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
    public Set<CaseSection> sections() {
        return EnumSet.of(
                CaseSection.APPLICATION,
                CaseSection.COMPARISON,
                CaseSection.PAPERS,
                CaseSection.RULES,
                CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward("NO_DUTY", "届出は要らないことを知らせる"),
                Outcome.back(
                        "EXAMINE",
                        "訂正として審査する",
                        Requirement.choice(CHANGED, "変更のあった登録事項", rosterItems()),
                        Requirement.reason("本籍地の都道府県も変わっている")));
    }

    private static Choice[] rosterItems() {
        return Stream.of(
                        ChangeKind.DOMICILE_PREFECTURE,
                        ChangeKind.NAME,
                        ChangeKind.NATIONALITY,
                        ChangeKind.BIRTH_DATE,
                        ChangeKind.SEX)
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toArray(Choice[]::new);
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        if (completion.outcome().equals("EXAMINE")) {
            determinations.determine(
                    completion.caseNumber(),
                    List.of(new Determination(Fact.CHANGED, completion.required(CHANGED))),
                    completion.required("reason"),
                    completion.by().username());
        }
        return Map.of(CorrectionProcess.NO_DUTY_OUTCOME, completion.outcome());
    }
}
