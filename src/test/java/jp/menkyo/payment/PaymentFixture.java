package jp.menkyo.payment;

import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.shared.CaseNumber;

/** Cases that exist only as a number; payments know no more of them. */
public final class PaymentFixture {

    private static final AtomicLong RUNNING = new AtomicLong();

    private PaymentFixture() {}

    /** A case nobody else uses; the year is far off. */
    public static CaseNumber freshCase() {
        return CaseNumber.of(98, RUNNING.incrementAndGet());
    }
}
