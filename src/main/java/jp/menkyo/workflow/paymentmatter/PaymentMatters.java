package jp.menkyo.workflow.paymentmatter;

import java.util.Map;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.payment.ChargeReversed;
import jp.menkyo.payment.excess.Discrepancy;
import jp.menkyo.payment.excess.DiscrepancyFound;
import jp.menkyo.payment.settlement.day.DifferencesChanged;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.EngineConflicts;
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
    private final MatterFacts facts;

    PaymentMatters(RuntimeService runtime, TaskService tasks, CaseFiles cases, MatterFacts facts) {
        this.facts = facts;
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

    /** What differs opens the task; once all of it has turned up or is explained, the task ends by itself. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DifferencesChanged changed) {
        var caseNumber = changed.caseNumber();
        if (!facts.differences(caseNumber).isEmpty()) {
            begin(caseNumber);
        } else if (facts.quiet(caseNumber)) {
            EngineConflicts.translated(() -> runtime.createMessageCorrelation(PaymentMatterProcess.MESSAGE_EXPLAINED)
                    .processInstanceBusinessKey(caseNumber.value())
                    .correlateAllWithResult());
        }
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
