package jp.menkyo.workflow.worklist.item;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whatever happens in a case: just before its transaction commits, the case's open work takes over how the case stands. */
@Component
class CaseFeed {

    private final WorkItems items;

    CaseFeed(WorkItems items) {
        this.items = items;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DomainEvent event) {
        var caseNumber = event.caseNumber();
        if (caseNumber != null) {
            ofThisTransaction().cases.add(caseNumber);
        }
    }

    private Touched ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Touched.class::isInstance)
                .map(Touched.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Touched begin() {
        var touched = new Touched();
        TransactionSynchronizationManager.registerSynchronization(touched);
        return touched;
    }

    private final class Touched implements TransactionSynchronization {

        private final Set<CaseNumber> cases = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            cases.forEach(items::refresh);
        }
    }
}
