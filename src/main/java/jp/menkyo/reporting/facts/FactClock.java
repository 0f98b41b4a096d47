package jp.menkyo.reporting.facts;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the facts up to date and goes on with whatever is being built or cleared; what was missed is made up for by the next run. */
@Component
class FactClock {

    private static final int PIECES = 200;

    private final Feed feed;
    private final Builder builder;

    FactClock(Feed feed, Builder builder) {
        this.feed = feed;
        this.builder = builder;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void run() {
        boolean more = true;
        for (int piece = 0; more && piece < PIECES; piece++) {
            boolean marked = feed.piece();
            more = builder.piece() || marked;
        }
        builder.clearPiece();
    }
}
