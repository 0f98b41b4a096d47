package jp.menkyo.reporting.dashboard.tally;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** How often each value came up. */
public final class Histogram {

    private final TreeMap<Long, Long> counts = new TreeMap<>();
    private long size;

    /** @throws IllegalArgumentException when {@code times} is negative */
    public void add(long value, long times) {
        if (times < 0) {
            throw new IllegalArgumentException("nothing happens " + times + " times");
        }
        if (times > 0) {
            counts.merge(value, times, Long::sum);
            size += times;
        }
    }

    public long size() {
        return size;
    }

    /**
     * By nearest rank: the smallest value that {@code percent} of 100 values do not exceed. It is always a value that came up, never
     * one in between; empty when there is none.
     *
     * @param percent 1 to 100
     */
    public OptionalLong percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("not a percentile: " + percent);
        }
        long rank = (size * percent + 99) / 100;
        long passed = 0;
        for (Map.Entry<Long, Long> one : counts.entrySet()) {
            passed += one.getValue();
            if (passed >= rank) {
                return OptionalLong.of(one.getKey());
            }
        }
        return OptionalLong.empty();
    }
}
