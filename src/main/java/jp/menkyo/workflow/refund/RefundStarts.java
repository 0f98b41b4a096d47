package jp.menkyo.workflow.refund;

import java.util.Map;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.shared.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the judgement on a refund, where a case has paid something that may go back. */
@Component
public class RefundStarts {

    private final Refunds refunds;
    private final RuntimeService runtime;

    RefundStarts(Refunds refunds, RuntimeService runtime) {
        this.refunds = refunds;
        this.runtime = runtime;
    }

    /** Does nothing where nothing was paid, or a refund of the case is not over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(CaseNumber caseNumber, Refund.Cause cause) {
        if (refunds.open(caseNumber, cause)) {
            runtime.startProcessInstanceByKey(
                    RefundProcess.KEY, caseNumber.value(), Map.of(RefundProcess.CASE_NUMBER, caseNumber.value()));
        }
    }
}
