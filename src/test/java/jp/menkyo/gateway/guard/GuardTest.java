package jp.menkyo.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import jp.menkyo.gateway.GatewayStatus.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardTest {

    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void holdsBackWhatComesWhileAllPlacesAreTaken() throws Exception {
        var guard = guard(2, null);
        var inside = new CountDownLatch(2);
        var leave = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> guard.pass(() -> stay(inside, leave)));
        var second = CompletableFuture.runAsync(() -> guard.pass(() -> stay(inside, leave)));
        inside.await();

        assertThat(guard.busy()).isEqualTo(2);
        assertHeldBack(guard, Failure.BUSY);

        leave.countDown();
        CompletableFuture.allOf(first, second).get();
        assertThat(guard.pass(this::send)).isEqualTo(1);
    }

    @Test
    void sendsNoMoreInAMinuteThanAgreed() {
        var guard = guard(3, 2);

        guard.pass(this::send);
        guard.pass(this::send);

        assertHeldBack(guard, Failure.QUOTA);
        assertThat(sent).hasValue(2);
        assertThat(guard.quotas().usedThisMinute()).isEqualTo(2);
        assertThat(guard.condition()).as("a used quota is no outage").isEqualTo(Condition.WORKING);
    }

    @Test
    void restsWhenTheOtherSideAsksForIt() {
        var guard = guard(3, null);

        assertThatThrownBy(() -> guard.pass(() -> {
                    throw new NotAnswered(Failure.SERVER_ERROR, Duration.ofHours(3));
                }))
                .isInstanceOf(NotAnswered.class);

        assertHeldBack(guard, Failure.RESTING);
        assertThat(sent).hasValue(0);
        assertThat(guard.condition()).isEqualTo(Condition.RESTING);
        guard.open();
        assertThat(guard.pass(this::send)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.class,
            names = {"TIMEOUT", "UNREACHABLE", "CUT_OFF", "SERVER_ERROR", "UNTRUSTED", "UNAUTHORISED", "GARBAGE"})
    void stopsAskingAfterFailures(Failure failure) {
        var guard = guard(3, null);

        fail(guard, failure, 4);

        assertHeldBack(guard, Failure.BREAKER_OPEN);
        assertThat(guard.condition()).isEqualTo(Condition.INTERRUPTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.class,
            names = {"REFUSED", "QUOTA", "STOPPED"})
    void goesOnWhenOnlyAQuestionWasRefusedOrNothingWasSent(Failure failure) {
        var guard = guard(3, null);

        fail(guard, failure, 20);

        assertThat(guard.pass(this::send)).isEqualTo(1);
    }

    private static void fail(Guard guard, Failure failure, int times) {
        for (int n = 0; n < times; n++) {
            assertThatThrownBy(() -> guard.pass(() -> {
                        throw new NotAnswered(failure);
                    }))
                    .isInstanceOf(NotAnswered.class);
        }
    }

    private void assertHeldBack(Guard guard, Failure reason) {
        assertThatThrownBy(() -> guard.pass(this::send))
                .isInstanceOfSatisfying(
                        NotAnswered.class, held -> assertThat(held.failure()).isEqualTo(reason));
        assertThat(reason.sent()).isFalse();
    }

    private int send() {
        return sent.incrementAndGet();
    }

    private static boolean stay(CountDownLatch inside, CountDownLatch leave) {
        inside.countDown();
        try {
            leave.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Guard guard(int atOnce, @Nullable Integer perMinute) {
        var quota = new LinePolicy.Quota(perMinute, null);
        var policy = new LinePolicy(
                atOnce, Duration.ofMillis(20), quota, Duration.ZERO, LinePolicy.Tls.anyOfIssuer(null, false), Map.of());
        return new Guard(
                "juki",
                policy,
                new BreakerSettings(8, 50, Duration.ofHours(1)),
                new Quotas("juki", quota, perDay -> true),
                Clock.systemUTC());
    }
}
