package jp.menkyo.mynumber;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Synthetic numbers with a right check digit, each one once per test run. */
public final class MyNumbers {

    private static final AtomicLong RUNNING = new AtomicLong(System.nanoTime() % 10_000_000_000L + 1);

    private MyNumbers() {}

    public static MyNumber next() {
        return MyNumber.of(nextDigits());
    }

    /** The digits of a number, for a test to compare. */
    public static String digits(MyNumber number) {
        return number.digits();
    }

    /** The same as digits, for what a test types or signs. */
    public static String nextDigits() {
        var base = "%011d".formatted(RUNNING.incrementAndGet());
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> base + digit)
                .filter(CheckDigit::fits)
                .findFirst()
                .orElseThrow();
    }
}
