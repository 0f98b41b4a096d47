package jp.menkyo.workflow.admission;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.determination.Determination;
import jp.menkyo.casefile.determination.Determination.Fact;
import jp.menkyo.casefile.determination.Determinations;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** A person confirms that another governor granted the licence before anybody is sent away (施行令第3条第2項, S-121). */
@Component
class ConfirmElsewhereStep implements UserTaskStep {

    private final Determinations determinations;
    private final AdministratorContext administrators;

    ConfirmElsewhereStep(Determinations determinations, AdministratorContext administrators) {
        this.determinations = determinations;
        this.administrators = administrators;
    }

    @Override
    public String taskKey() {
        return AdmissionProcess.TASK_CONFIRM_ELSEWHERE;
    }

    @Override
    public Role role() {
        return Role.RECEPTION;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.APPLICATION, CaseSection.COMPARISON, CaseSection.RULES, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward("GUIDE", "免許を与えた都道府県を案内する"),
                Outcome.back("PROCEED", "当方が与えた免許として処理する", Requirement.reason("免許証により当方が与えた免許であることを確認した")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        if (completion.outcome().equals("PROCEED")) {
            var ours = administrators.current().prefecture().code();
            determinations.determine(
                    completion.caseNumber(),
                    List.of(new Determination(Fact.IN_CHARGE, ours)),
                    completion.required("reason"),
                    completion.by().username());
            return Map.of(AdmissionProcess.ADMISSION, AdmissionProcess.PROCEED);
        }
        return Map.of(AdmissionProcess.ADMISSION, AdmissionProcess.ELSEWHERE);
    }
}
