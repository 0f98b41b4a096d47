package jp.menkyo.workflow.refund;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.ClosedOutcome;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** Another officer decides as proposed, or sends it back; whoever proposed is refused. */
@Component
class DecideRefundStep implements UserTaskStep {

    private static final String APPROVE = "APPROVE";
    private static final String RETURN = "RETURN";

    private final Refunds refunds;
    private final CaseNotes notes;

    DecideRefundStep(Refunds refunds, CaseNotes notes) {
        this.refunds = refunds;
        this.notes = notes;
    }

    @Override
    public String taskKey() {
        return RefundProcess.TASK_DECIDE;
    }

    @Override
    public Role role() {
        return Role.APPROVER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.FEES, CaseSection.DECISION, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        boolean closed = !closed(caseNumber).isEmpty();
        var back = new Outcome(RETURN, "差し戻す", closed, List.of(Requirement.reason("納付の状況を確かめ直してください")));
        return closed ? List.of(back) : List.of(Outcome.forward(APPROVE, label(caseNumber)), back);
    }

    /** The payment may have been taken back since it was proposed. */
    @Override
    public List<ClosedOutcome> closed(CaseNumber caseNumber) {
        var refund = refunds.latest(caseNumber).orElseThrow();
        return refund.toBePaid() && !refunds.refundable(refund).equals(refund.amount())
                ? List.of(new ClosedOutcome(
                        APPROVE,
                        label(caseNumber),
                        TaskRefused.closed("AMOUNT_CHANGED", "起案の後に納付の状況が変わりました。差し戻して起案し直してください。")))
                : List.of();
    }

    private String label(CaseNumber caseNumber) {
        var refund = refunds.latest(caseNumber).orElseThrow();
        return refund.toBePaid() ? refund.amount().display() + "の還付を決定する" : "不還付を決定する";
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        if (completion.outcome().equals(APPROVE)) {
            var decided = refunds.decide(caseNumber, officer);
            return Map.of(RefundProcess.REFUND_STATE, decided.state().name());
        }
        refunds.sendBack(caseNumber);
        notes.add(caseNumber, officer, completion.required("reason"));
        return Map.of(RefundProcess.REFUND_STATE, Refund.State.JUDGING.name());
    }
}
