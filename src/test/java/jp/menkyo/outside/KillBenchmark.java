package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import jp.menkyo.bench.Measurement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Kills the application {@code -Dbench.kills} times (50 if nothing is said) while people apply and pay and officers decide;
 * in the end the payment service, the ledger, the cases and the roster agree to the yen. No measurement of time, but too
 * long for the gate, where {@link CrashRecoveryTest} kills once. The payment service keeps its orders in a file, so it does
 * not forget what it took.
 */
class KillBenchmark {

    private static final Path HOME = Path.of("target", "kill-home").toAbsolutePath();
    private static final int KILLS = Integer.getInteger("bench.kills", 50);
    /** Milliseconds that the application lives at most after the first applicant of a life was answered. */
    private static final int LONGEST = 4_000;

    private final KillableDemo demo = new KillableDemo(HOME);
    private final PayingCrowd crowd = new PayingCrowd(demo);
    private final MoneyAgreement money = new MoneyAgreement(demo);
    private final Random moment = new Random(5);

    @AfterEach
    void stop() throws IOException {
        crowd.leave();
        demo.close();
    }

    @Test
    void agreesToTheYenAfterEveryKill() throws IOException, SQLException {
        CrashRecoveryTest.deleteTree(HOME);
        var start = Instant.now();
        for (int n = 0; n < KILLS; n++) {
            live(n);
        }
        demo.start();
        settle();
        money.require(crowd.acknowledged());
        Measurement.report(
                "%d kills in %d minutes"
                        .formatted(KILLS, Duration.between(start, Instant.now()).toMinutes()),
                crowd,
                money.count("select count(*) from payment.entry where kind = 'PAID_ONLINE'") + " payments",
                money.count("select count(*) from registry.licence") + " licences");
        assertThat(crowd.acknowledged()).as("applications under load").hasSizeGreaterThan(KILLS);
    }

    private void live(int round) throws IOException {
        demo.start();
        int before = crowd.acknowledged().size();
        crowd.arrive();
        await().atMost(Duration.ofMinutes(2)).until(() -> crowd.acknowledged().size() > before);
        var life = Duration.ofMillis(moment.nextInt(LONGEST));
        LockSupport.parkNanos(life.toNanos());
        demo.killApplication();
        crowd.leave();
        System.out.printf("kill %d, %s after the first answer: %s%n", round + 1, life, crowd);
    }

    /** Whoever has not paid yet pays now, and everything that was interrupted goes on. */
    private void settle() {
        var payer = StaffClient.anonymous(demo.base());
        await().atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> {
                    crowd.pay(payer);
                    money.requireQuiet();
                });
    }
}
