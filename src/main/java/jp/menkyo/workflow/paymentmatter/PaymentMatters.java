package jp.menkyo.workflow.paymentmatter;

import java.util.Map;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.payment.ChargeReversed;
import jp.menkyo.payment.Discrepancy;
import jp.menkyo.payment.DiscrepancyFound;
import jp.menkyo.shared.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the treasurer's task when money does not fit, in the transaction that found it; one task covers all of a case. */
@Component
class PaymentMatters {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseFiles cases;

    PaymentMatters(RuntimeService runtime, TaskService tasks, CaseFiles cases) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.cases = cases;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DiscrepancyFound found) {
        // the charge that was reversed tells by itself
        if (found.kind() != Discrepancy.Kind.REVERSED) {
            begin(found.caseNumber());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ChargeReversed reversed) {
        begin(reversed.caseNumber());
    }

    private void begin(CaseNumber caseNumber) {
        if (cases.find(caseNumber).isEmpty()) {
            return;
        }
        cases.touch(caseNumber);
        if (waiting(caseNumber) == 0) {
            runtime.startProcessInstanceByKey(
                    PaymentMatterProcess.KEY,
                    caseNumber.value(),
                    Map.of(PaymentMatterProcess.CASE_NUMBER, caseNumber.value()));
        }
    }

    private long waiting(CaseNumber caseNumber) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .taskDefinitionKey(PaymentMatterProcess.TASK_SETTLE)
                .count();
    }
}
