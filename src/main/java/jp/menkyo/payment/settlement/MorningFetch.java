package jp.menkyo.payment.settlement;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.payment.settlement.file.FileRefused;
import jp.menkyo.payment.settlement.store.Closings;
import jp.menkyo.payment.settlement.store.SettlementFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches in the morning what is there of the days to be closed; what does not come is left to the treasurer. */
@Component
class MorningFetch {

    private static final Logger LOG = LoggerFactory.getLogger(MorningFetch.class);
    private static final String ACTOR = "system";
    private static final int MOST_DAYS = 31;

    private final SettlementFetch fetch;
    private final SettlementFiles files;
    private final Closings closings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MorningFetch(
            SettlementFetch fetch,
            SettlementFiles files,
            Closings closings,
            TransactionTemplate transaction,
            Clock clock) {
        this.fetch = fetch;
        this.files = files;
        this.closings = closings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 6 * * *", zone = "Asia/Tokyo")
    void fetch() {
        var today = LocalDate.now(clock);
        var first = transaction.execute(status -> closings.nextOpen().orElse(today));
        if (first != null && first.isBefore(today)) {
            first.datesUntil(today).limit(MOST_DAYS).filter(this::missing).forEach(this::fetch);
        }
    }

    private boolean missing(LocalDate day) {
        return Boolean.TRUE.equals(transaction.execute(status -> files.find(day).isEmpty()));
    }

    private void fetch(LocalDate day) {
        try {
            LOG.info("settlement of {}: {}", day, fetch.fetch(day, ACTOR));
        } catch (GatewayUnavailable | FileRefused refused) {
            LOG.warn("settlement of {} was not taken: {}", day, refused.getMessage());
        }
    }
}
