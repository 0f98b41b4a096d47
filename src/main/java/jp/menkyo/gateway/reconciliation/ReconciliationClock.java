package jp.menkyo.gateway.reconciliation;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks for the month before on the fifth, when its last answers have come, and works on what was asked for. */
@Component
class ReconciliationClock {

    private final Runs runs;
    private final ReconciliationWork work;
    private final Clock clock;

    ReconciliationClock(Runs runs, ReconciliationWork work, Clock clock) {
        this.runs = runs;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 4 5 * *", zone = "Asia/Tokyo")
    void request() {
        runs.request(YearMonth.now(clock).minusMonths(1), "system");
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 10_000)
    void work() {
        work.goOn();
    }
}
