package jp.menkyo.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Times of one operation, done many times by one thread or several. */
public final class Measurement {

    private final String name;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    public Measurement(String name) {
        this.name = name;
    }

    /** Does the work and takes its time. */
    public <T> T time(Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        nanos.add(System.nanoTime() - start);
        return result;
    }

    /** One line for a report: how often, and how long half, 95 and 99 of 100 and the slowest took. */
    @Override
    public String toString() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%-28s %,9d times   p50 %8.3f ms   p95 %8.3f ms   p99 %8.3f ms   max %8.3f ms",
                name,
                sorted.length,
                millis(sorted, 0.5),
                millis(sorted, 0.95),
                millis(sorted, 0.99),
                millis(sorted, 1));
    }

    private static double millis(long[] sorted, double part) {
        int at = (int) Math.ceil(part * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, at)] / 1e6;
    }

    /** What the figures were taken on. */
    public static String machine() {
        var runtime = Runtime.getRuntime();
        return String.join(
                ", ",
                runtime.availableProcessors() + " processors " + System.getProperty("os.arch"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "Java " + Runtime.version(),
                runtime.maxMemory() / (1024 * 1024) + " MiB heap");
    }

    /** Prints lines so that they are found among what the application says. */
    public static void report(String title, Object... lines) {
        var text = new StringBuilder("\n=== " + title + " (" + machine() + ")\n");
        Arrays.stream(lines).forEach(line -> text.append("    ").append(line).append('\n'));
        System.out.println(text);
    }
}
