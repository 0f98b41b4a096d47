package jp.menkyo.gateway.search;

import java.time.Duration;
import jp.menkyo.shared.problem.Problem;

/** An officer searched more often within an hour than the work can need. */
public class TooManySearches extends Problem {

    public TooManySearches(int limit) {
        super(
                429,
                "TOO_MANY_SEARCHES",
                "住基ネットの検索は1時間に%d回までです。時間をおいて検索してください。急ぐときは情報システム責任者に相談してください。".formatted(limit));
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofHours(1);
    }
}
