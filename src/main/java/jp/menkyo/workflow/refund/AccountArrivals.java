package jp.menkyo.workflow.refund;

import jp.menkyo.intake.RefundAccountGiven;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.payment.refund.account.BankAccount;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.EngineConflicts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the account that a payee names in the portal; only the message that it came goes through the engine. */
@Component
public class AccountArrivals {

    private static final String PAYEE = "portal";

    private final Refunds refunds;
    private final RuntimeService runtime;

    AccountArrivals(Refunds refunds, RuntimeService runtime) {
        this.refunds = refunds;
        this.runtime = runtime;
    }

    /** @throws jp.menkyo.payment.refund.account.AccountRefused when an item is malformed */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RefundAccountGiven given) {
        var account = BankAccount.of(
                given.bankCode(),
                given.branchCode(),
                given.accountKind(),
                given.accountNumber(),
                given.accountHolder());
        refunds.enterAccount(given.caseNumber(), account, PAYEE);
        EngineConflicts.translated(() -> runtime.createMessageCorrelation(RefundProcess.MESSAGE_ACCOUNT_GIVEN)
                .processInstanceBusinessKey(given.caseNumber().value())
                .correlateWithResult());
    }

    /** Is an account asked for now? */
    public boolean awaited(CaseNumber caseNumber) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .messageEventSubscriptionName(RefundProcess.MESSAGE_ACCOUNT_GIVEN)
                        .count()
                > 0;
    }
}
