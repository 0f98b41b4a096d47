package jp.menkyo.workflow.feecollection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** The treasurer takes the fee at the counter; any other amount than the one charged is refused. */
@Component
class ReceiveFeeStep implements UserTaskStep {

    private final Payments payments;

    ReceiveFeeStep(Payments payments) {
        this.payments = payments;
    }

    @Override
    public String taskKey() {
        return FeeCollectionProcess.TASK_RECEIVE_FEE;
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
        var example = Long.toString(outstanding(caseNumber).amount());
        return List.of(Outcome.forward("RECEIVED", "収納した", new Requirement("amount", "integer", "収納額（円）", example)));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var amount = new Yen(Long.parseLong(completion.required("amount")));
        if (!amount.equals(outstanding(completion.caseNumber()))) {
            throw TaskRefused.invalid("amount", "WRONG_AMOUNT", "請求額と違います。請求額どおりに収納してください。");
        }
        payments.receiveAtCounter(
                completion.caseNumber(), amount, completion.by().username());
        return Map.of(FeeCollectionProcess.FEE_STATE, FeeCollectionProcess.SETTLED);
    }

    private Yen outstanding(CaseNumber caseNumber) {
        return payments.of(caseNumber).stream()
                .filter(Charge::open)
                .map(Charge::amount)
                .reduce(Yen.ZERO, Yen::plus);
    }
}
