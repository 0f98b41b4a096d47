package jp.menkyo.workflow.feecollection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.casefile.ruling.SamePersonTwice;
import jp.menkyo.intake.Applications;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** A manager who did not examine the case decides on an exemption from the fee (手数料条例第4条); never automatic. */
@Component
class DecideExemptionStep implements UserTaskStep {

    private final Payments payments;
    private final Applications applications;
    private final CaseNotes notes;
    private final Rulings rulings;

    DecideExemptionStep(Payments payments, Applications applications, CaseNotes notes, Rulings rulings) {
        this.payments = payments;
        this.applications = applications;
        this.notes = notes;
        this.rulings = rulings;
    }

    @Override
    public String taskKey() {
        return FeeCollectionProcess.TASK_DECIDE_EXEMPTION;
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(
                CaseSection.APPLICATION, CaseSection.PAPERS, CaseSection.RULES, CaseSection.FEES, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward("GRANT", "減免する", Requirement.reason("生活保護の受給を証する書面を確認した")),
                Outcome.back("DENY", "減免しない", Requirement.reason("減免の要件に当たらない")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        rulings.latest(caseNumber)
                .filter(ruling -> ruling.examinedBy().equals(officer))
                .ifPresent(own -> {
                    throw new SamePersonTwice();
                });
        notes.add(caseNumber, officer, completion.required("reason"));
        if (completion.outcome().equals("GRANT")) {
            payments.exempt(caseNumber, officer, "EXEMPTION_GRANTED");
            return Map.of(FeeCollectionProcess.FEE_STATE, FeeCollectionProcess.SETTLED);
        }
        // it may have been paid by slip or at the counter while the decision was open
        var next = payments.settled(caseNumber)
                ? FeeCollectionProcess.SETTLED
                : FeeCollectionTasks.wayToPay(applications.get(caseNumber));
        return Map.of(FeeCollectionProcess.FEE_STATE, next);
    }
}
