package jp.menkyo.workflow.retry;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.CaseChanged;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.transaction.ConcurrentWork;
import jp.menkyo.workflow.engine.EngineConflicts;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What a case does next by itself: a step that failed and will be tried again, or a wait before asking again. Moving it
 * forward is harmless, because every step is idempotent by the case; days that the law sets are never moved.
 */
@Service
public class NextStep {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Waits waits;
    private final ConcurrentWork concurrent;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NextStep(
            RuntimeService runtime,
            ManagementService management,
            Waits waits,
            ConcurrentWork concurrent,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.waits = waits;
        this.concurrent = concurrent;
        this.events = events;
        this.clock = clock;
    }

    /** When the case goes on by itself; empty when it waits for somebody, or gave up and waits for us. */
    public Optional<Instant> due(CaseNumber caseNumber) {
        return movable(caseNumber).stream()
                .filter(job -> job.getRetries() > 0)
                .map(job -> job.getDuedate() == null
                        ? clock.instant()
                        : job.getDuedate().toInstant())
                .min(Instant::compareTo);
    }

    /**
     * Lets the case go on now. Calling it twice lets it go on once.
     *
     * @return false when there is nothing to move
     */
    public boolean now(CaseNumber caseNumber) {
        return concurrent.inTransaction(() -> EngineConflicts.translated(() -> {
            var late = movable(caseNumber).stream().filter(this::waiting).toList();
            late.forEach(this::hurry);
            if (!late.isEmpty()) {
                events.publishEvent(new CaseChanged("CASE_ASKS_AGAIN", caseNumber, null));
            }
            return !late.isEmpty();
        }));
    }

    private List<Job> movable(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber.value()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .filter(job -> waits.untilNextTry(job.getJobDefinitionId()))
                .toList();
    }

    private boolean waiting(Job job) {
        return job.getRetries() == 0
                || job.getDuedate() != null && job.getDuedate().toInstant().isAfter(clock.instant());
    }

    private void hurry(Job job) {
        if (job.getRetries() == 0) {
            management.setJobRetries(job.getId(), 1);
        }
        management.setJobDuedate(job.getId(), Date.from(clock.instant()));
    }
}
