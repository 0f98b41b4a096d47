package jp.menkyo.workflow.registration;

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

/** A person confirms that another prefecture is in charge before anybody is sent away (S-121). */
@Component
class ConfirmGuidanceStep implements UserTaskStep {

    private final Determinations determinations;
    private final AdministratorContext administrators;

    ConfirmGuidanceStep(Determinations determinations, AdministratorContext administrators) {
        this.determinations = determinations;
        this.administrators = administrators;
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
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.APPLICATION, CaseSection.COMPARISON, CaseSection.RULES, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward("GUIDE", "管轄する都道府県を案内する"),
                Outcome.back("PROCEED", "当方の管轄として処理する", Requirement.reason("住民票の住所が都内であることを確認した")));
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
        }
        return Map.of(RegistrationProcess.GUIDANCE_OUTCOME, completion.outcome());
    }
}
