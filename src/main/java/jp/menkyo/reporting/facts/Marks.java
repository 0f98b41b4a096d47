package jp.menkyo.reporting.facts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes in the transaction of a change that a case or a run changed. A mark is only ever added here, so that nobody waits for
 * anybody; it becomes visible exactly when the change does, however late that is.
 */
@Service
public class Marks {

    private final JdbcClient jdbc;
    private final Clock clock;

    Marks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DomainEvent event) {
        var caseNumber = event.caseNumber();
        if (caseNumber != null) {
            add(caseNumber.value(), null);
        }
    }

    /** A run of a process went on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void run(String runId) {
        add(null, runId);
    }

    private void add(@Nullable String caseNumber, @Nullable String runId) {
        if (ofThisTransaction().seen.add(caseNumber + "/" + runId)) {
            jdbc.sql("insert into reporting.mark (case_number, run_id, at) values (?, ?, ?)")
                    .params(caseNumber, runId, OffsetDateTime.now(clock))
                    .update();
        }
    }

    private static Seen ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Seen.class::isInstance)
                .map(Seen.class::cast)
                .findFirst()
                .orElseGet(Marks::begin);
    }

    private static Seen begin() {
        var seen = new Seen();
        TransactionSynchronizationManager.registerSynchronization(seen);
        return seen;
    }

    private static final class Seen implements TransactionSynchronization {

        private final Set<String> seen = new HashSet<>();
    }
}
