package jp.menkyo.shared.transaction;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import jp.menkyo.shared.problem.Problem;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on a case while something else works on it: a payment arrives as an officer decides, an applicant withdraws as a
 * gateway answers. The database lets one of them win; the other one's transaction is rolled back whole and done again.
 */
@Component
public class ConcurrentWork {

    private static final int TRIES = 8;
    private static final Duration STEP = Duration.ofMillis(60);

    private final TransactionTemplate transaction;

    ConcurrentWork(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does the work in a transaction of its own, again as long as others get in its way.
     *
     * @throws OthersAtWork when they still do after several tries; then nothing has changed
     */
    public <T> T inTransaction(Supplier<T> work) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (ConcurrencyFailureException lost) {
                stepAside(attempt);
            }
        }
        throw new OthersAtWork();
    }

    /** The same for work without a result. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** The winner is still busy for a moment; coming back at once would lose again. */
    private static void stepAside(int attempt) {
        long most = STEP.toNanos() * attempt * attempt;
        LockSupport.parkNanos(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }

    /** The same case was being changed all the time. */
    public static final class OthersAtWork extends Problem {

        OthersAtWork() {
            super(409, "CONCURRENT_CHANGE", "同じ事案でほかの処理が続いているため完了できませんでした。少し待ってからもう一度操作してください。");
        }
    }
}
