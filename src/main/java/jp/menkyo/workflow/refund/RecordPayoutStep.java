package jp.menkyo.workflow.refund;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.payment.refund.Refund.State;
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

/** The treasurer writes down what the bank did; before the bank has the file nothing can have been paid. */
@Component
class RecordPayoutStep implements UserTaskStep {

    private static final String PAID = "PAID";
    private static final String RETURNED = "RETURNED";
    private static final String ASK_AGAIN = "ASK_AGAIN";
    private static final String PAID_LABEL = "振り込まれた";

    private final Refunds refunds;
    private final CaseNotes notes;

    RecordPayoutStep(Refunds refunds, CaseNotes notes) {
        this.refunds = refunds;
        this.notes = notes;
    }

    @Override
    public String taskKey() {
        return RefundProcess.TASK_RECORD_PAYOUT;
    }

    @Override
    public Role role() {
        return Role.TREASURER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.FEES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        if (state(caseNumber) == State.ORDERED) {
            return List.of(
                    Outcome.forward(PAID, PAID_LABEL),
                    Outcome.back(RETURNED, "振り込めずに戻された", Requirement.reason("口座名義相違により組戻し")));
        }
        return refunds.payable(caseNumber)
                ? List.of(Outcome.forward(ASK_AGAIN, "口座の届出を求め直す", Requirement.reason("通帳の写しと口座番号が合わない")))
                : List.of(Outcome.forward(EnterAccountStep.CALL_OFF, "納付が取り消されたので還付を取りやめる"));
    }

    @Override
    public List<ClosedOutcome> closed(CaseNumber caseNumber) {
        return switch (state(caseNumber)) {
            case ACCOUNT_KNOWN ->
                List.of(closed("NO_PAYOUT_FILE", "まだ振込データに載っていません。「還付の振込」の画面で振込データを作り、金融機関に渡してから記録してください。"));
            case DECIDED -> List.of(closed("ACCOUNT_EXPIRED", "口座の情報は保存の期限を過ぎて消去されました。口座の届出を求め直してください。"));
            default -> List.of();
        };
    }

    private static ClosedOutcome closed(String code, String why) {
        return new ClosedOutcome(PAID, PAID_LABEL, TaskRefused.closed(code, why));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        switch (completion.outcome()) {
            case PAID -> refunds.paid(caseNumber);
            case RETURNED -> refunds.returned(caseNumber, officer);
            case ASK_AGAIN -> refunds.forgetAccount(caseNumber);
            default -> refunds.callOff(caseNumber, officer);
        }
        var reason = completion.input().get("reason");
        if (reason != null) {
            notes.add(caseNumber, officer, reason);
        }
        return Map.of(RefundProcess.REFUND_STATE, state(caseNumber).name());
    }

    private State state(CaseNumber caseNumber) {
        return refunds.latest(caseNumber).orElseThrow().state();
    }
}
