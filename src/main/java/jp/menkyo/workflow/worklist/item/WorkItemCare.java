package jp.menkyo.workflow.worklist.item;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the read table small and complete, a batch in a transaction so that nobody waits for it: erases finished work that is
 * out of sight, and folds the names of tasks that are older than a way to search for them. What was missed is made up for by
 * the next run.
 */
@Component
public class WorkItemCare {

    private final WorkItems items;
    private final FinishedSettings settings;
    private final Clock clock;

    WorkItemCare(WorkItems items, FinishedSettings settings, Clock clock) {
        this.items = items;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Tokyo")
    public void erase() {
        var before = settings.since(OffsetDateTime.now(clock));
        untilNothingIsLeft(batch -> items.erase(before, batch));
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void fold() {
        untilNothingIsLeft(items::fold);
    }

    private void untilNothingIsLeft(IntUnaryOperator work) {
        int done;
        do {
            done = work.applyAsInt(settings.batch());
        } while (done == settings.batch());
    }
}
