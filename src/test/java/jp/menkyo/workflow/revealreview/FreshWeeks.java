package jp.menkyo.workflow.revealreview;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Weeks for tests of the review, each later than the one before: a week that is over is not reviewed again. */
public final class FreshWeeks {

    private static final LocalDate FIRST = LocalDate.of(2041, 1, 7);
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private FreshWeeks() {}

    /** The Monday of a week that no test has had. */
    public static LocalDate monday() {
        return FIRST.plusWeeks(2L * TAKEN.getAndIncrement());
    }
}
