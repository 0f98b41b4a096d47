package jp.menkyo.workflow.refund;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.payment.refund.account.BankAccount;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Choice;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** The treasurer types in the account from the payee's letter; the payee may name it in the portal meanwhile. */
@Component
class EnterAccountStep implements UserTaskStep {

    static final String CALL_OFF = "CALL_OFF";

    private static final List<Requirement> ITEMS = List.of(
            new Requirement("bankCode", "line", "金融機関コード（4桁）", "0001"),
            new Requirement("branchCode", "line", "支店コード（3桁）", "210"),
            Requirement.choice(
                    "accountKind",
                    "預金の種目",
                    Arrays.stream(BankAccount.Kind.values())
                            .map(kind -> new Choice(kind.name(), kind.label()))
                            .toArray(Choice[]::new)),
            new Requirement("accountNumber", "line", "口座番号（7桁まで）", "1234567"),
            new Requirement("accountHolder", "line", "口座名義（カタカナ）", "サトウ ハナコ"));

    private final Refunds refunds;

    EnterAccountStep(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public String taskKey() {
        return RefundProcess.TASK_ENTER_ACCOUNT;
    }

    @Override
    public Role role() {
        return Role.TREASURER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.FEES, CaseSection.PAPERS);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return refunds.payable(caseNumber)
                ? List.of(new Outcome("ENTER", "口座を登録する", true, ITEMS))
                : List.of(Outcome.forward(CALL_OFF, "納付が取り消されたので還付を取りやめる"));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        if (completion.outcome().equals(CALL_OFF)) {
            refunds.callOff(caseNumber, officer);
            return Map.of(RefundProcess.REFUND_STATE, Refund.State.CALLED_OFF.name());
        }
        var account = BankAccount.of(
                completion.required("bankCode"),
                completion.required("branchCode"),
                completion.required("accountKind"),
                completion.required("accountNumber"),
                completion.required("accountHolder"));
        refunds.enterAccount(caseNumber, account, officer);
        return Map.of(RefundProcess.REFUND_STATE, Refund.State.ACCOUNT_KNOWN.name());
    }
}
