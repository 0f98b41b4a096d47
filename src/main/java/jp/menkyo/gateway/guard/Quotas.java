package jp.menkyo.gateway.guard;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** How many calls were agreed with the other side. The minute is counted here, the day in the database: it outlives us. */
public final class Quotas {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LinePolicy.Quota agreed;
    private final IntPredicate takeFromDay;
    private final @Nullable RateLimiter minute;

    /** @param takeFromDay takes one of so many calls of today; false when there is none left */
    public Quotas(String gateway, LinePolicy.Quota agreed, IntPredicate takeFromDay) {
        this.agreed = agreed;
        this.takeFromDay = takeFromDay;
        this.minute = agreed.perMinute() == null ? null : RateLimiter.of(gateway, config(agreed.perMinute()));
    }

    private static RateLimiterConfig config(int perMinute) {
        return RateLimiterConfig.custom()
                .limitForPeriod(perMinute)
                .limitRefreshPeriod(MINUTE)
                .timeoutDuration(Duration.ZERO)
                .build();
    }

    /** @throws NotAnswered when the quota is used up */
    void take() {
        boolean left = (minute == null || minute.acquirePermission())
                && (agreed.perDay() == null || takeFromDay.test(agreed.perDay()));
        if (!left) {
            throw new NotAnswered(Failure.QUOTA);
        }
    }

    public LinePolicy.Quota agreed() {
        return agreed;
    }

    /** Calls of this minute so far; null when nobody counts. */
    public @Nullable Integer usedThisMinute() {
        return minute == null || agreed.perMinute() == null
                ? null
                : agreed.perMinute() - Math.max(0, minute.getMetrics().getAvailablePermissions());
    }
}
