package jp.menkyo.mynumber.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.mynumber.BulkVault;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.mynumber.rotation.Rotation.State;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.transaction.Administrator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything goes to a new key while the office works. */
@MenkyoTest
class RotationTest {

    private static final int PEOPLE = 2_500;
    private static final Lane ALL = new Lane("nt_", "nt_g");

    @Autowired
    Vault vault;

    @Autowired
    VaultOffice offices;

    @Autowired
    BulkVault bulk;

    @Autowired
    Rotations rotations;

    @Autowired
    RotationRows rows;

    @Autowired
    EntryMoves entries;

    @Test
    void noReadFailsWhileEverythingMoves() {
        var office = office("13-moves");
        var numbers = Stream.generate(MyNumbers::next).limit(PEOPLE).toList();
        var tokens = bulk.fill(office, 1, numbers);
        var signed = VaultOffice.nextCase();
        offices.in(office, () -> {
            vault.sealEvidence(signed, new byte[] {1, 2, 3});
            return true;
        });
        offices.addEpochToFile(office);
        try (var readers = new Readers(office, numbers, tokens)) {
            readers.await(20);

            offices.in(office, rotations::start);

            awaitEnd(office, State.DONE);
            readers.await(20);
            assertThat(readers.failures).isEmpty();
        }
        var done = offices.in(office, rotations::latest).orElseThrow();
        assertThat(done.moved()).isEqualTo(done.total()).isGreaterThan(PEOPLE);
        assertThat(epochs(office)).containsExactly("2");
        assertThat(offices.in(office, () -> vault.openEvidence(signed, "TEST"))).containsExactly(1, 2, 3);
        assertThat(offices.in(office, () -> vault.deposit(numbers.get(7), NumberSource.PAPER)))
                .isEqualTo(tokens.get(7));
    }

    @Test
    void knowsANumberAgainThatIsStillUnderAnEarlierKey() {
        var office = office("13-again");
        var number = MyNumbers.next();
        var token = offices.deposit(office, number);
        offices.newEpoch(office);

        assertThat(offices.deposit(office, number)).isEqualTo(token);
        assertThat(offices.in(office, () -> vault.matches(token, number))).isTrue();

        offices.deposit(office, MyNumbers.next());
        assertThat(epochs(office)).as("new numbers go under the new key").containsExactly("1", "2");
    }

    @Test
    void goesOnAfterItWasKilled() {
        var office = office("13-killed");
        bulk.fill(office, 1, Stream.generate(MyNumbers::next).limit(40).toList());
        offices.newEpoch(office);
        var rotation = offices.in(office, () -> rows.start("sysofficer1")).orElseThrow();
        offices.in(office, () -> entries.step(rotation, ALL, 15, false));
        assertThat(epochs(office)).containsExactly("1", "2");

        rotations.resume();

        awaitEnd(office, State.DONE);
        var done = offices.in(office, rotations::latest).orElseThrow();
        assertThat(List.of(done.id(), done.moved(), done.total())).containsExactly(rotation.id(), 40L, 40L);
        assertThat(epochs(office)).containsExactly("2");
    }

    @Test
    void stopsWhenItIsCancelledAndGoesOnWhenStartedAgain() {
        var office = office("13-cancelled");
        var numbers = Stream.generate(MyNumbers::next).limit(40).toList();
        var tokens = bulk.fill(office, 1, numbers);
        offices.newEpoch(office);
        var rotation = offices.in(office, () -> rows.start("sysofficer1")).orElseThrow();
        var step = offices.in(office, () -> entries.step(rotation, ALL, 15, false));
        assertThat(step.last()).isFalse();

        offices.in(office, () -> {
            rotations.cancel();
            return true;
        });

        assertThat(offices.in(office, () -> entries.step(rotation, step.rest(), 15, false))
                        .last())
                .isTrue();
        assertThat(offices.in(office, rotations::latest).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThatThrownBy(() -> offices.in(office, () -> {
                    rotations.cancel();
                    return true;
                }))
                .isInstanceOf(NoRotation.class);
        assertThat(IntStream.range(0, 40).mapToObj(at -> offices.digits(office, tokens.get(at))))
                .as("numbers under both keys")
                .isEqualTo(numbers.stream().map(MyNumbers::digits).toList());

        assertThat(offices.in(office, rotations::start).total()).isEqualTo(10);
        awaitEnd(office, State.DONE);
        assertThat(epochs(office)).containsExactly("2");
    }

    @Test
    void leavesBehindWhatDoesNotOpen() {
        var office = office("13-broken");
        var tokens =
                bulk.fill(office, 1, Stream.generate(MyNumbers::next).limit(20).toList());
        offices.newEpoch(office);
        VaultOffice.change("update mynumber.entry set wrapped_key = '\\x01' where token = '" + tokens.get(3) + "'");
        VaultOffice.change(
                "update mynumber.entry set number_index = sha256(number_index) where token = '" + tokens.get(9) + "'");

        offices.in(office, rotations::start);

        awaitEnd(office, State.INCOMPLETE);
        assertThat(offices.in(office, rotations::latest).orElseThrow().leftOver())
                .isEqualTo(2);
        assertThat(VaultOffice.read(
                        "select token from mynumber.entry where administrator = '13-broken' and key_epoch = 1"))
                .containsExactlyInAnyOrder(tokens.get(3).value(), tokens.get(9).value());
    }

    @Test
    void runsOnceAtATimeAndOnlyWhenThereIsSomethingToMove() {
        var office = office("13-once");
        offices.deposit(office, MyNumbers.next());
        assertThatThrownBy(() -> offices.in(office, rotations::start)).isInstanceOf(NothingToMove.class);
        offices.newEpoch(office);
        assertThat(offices.in(office, () -> rows.start("sysofficer1"))).isPresent();

        assertThatThrownBy(() -> offices.in(office, () -> rows.start("sysofficer1")))
                .isInstanceOf(RotationRuns.class);

        assertThat(offices.in(office, rotations::start).startedBy())
                .as("one that is not at work goes on")
                .isEqualTo("sysofficer1");
        awaitEnd(office, State.DONE);
    }

    private Administrator office(String code) {
        var office = new Administrator(code);
        offices.newEpoch(office);
        return office;
    }

    private void awaitEnd(Administrator office, State state) {
        await().until(() -> offices.in(office, rotations::latest).orElseThrow().finishedAt() != null);
        assertThat(offices.in(office, rotations::latest).orElseThrow().state()).isEqualTo(state);
    }

    private static List<String> epochs(Administrator office) {
        return VaultOffice.read("""
                select distinct key_epoch from mynumber.entry where administrator = '%1$s'
                union select key_epoch from mynumber.evidence where administrator = '%1$s' order by 1""".formatted(office.code()));
    }

    /** Officers and gateways that go on asking. */
    private final class Readers implements AutoCloseable {

        private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean on = new AtomicBoolean(true);
        private final AtomicInteger reads = new AtomicInteger();
        private final List<Thread> threads;

        private Readers(Administrator office, List<MyNumber> numbers, List<NumberToken> tokens) {
            this.threads = Stream.generate(() -> new Thread(() -> read(office, numbers, tokens)))
                    .limit(2)
                    .toList();
            threads.forEach(Thread::start);
        }

        private void read(Administrator office, List<MyNumber> numbers, List<NumberToken> tokens) {
            while (on.get()) {
                int at = ThreadLocalRandom.current().nextInt(tokens.size());
                try {
                    assertThat(offices.digits(office, tokens.get(at))).isEqualTo(MyNumbers.digits(numbers.get(at)));
                    assertThat(offices.in(office, () -> vault.matches(tokens.get(at), numbers.get(at))))
                            .isTrue();
                    assertThat(offices.in(office, () -> vault.deposit(numbers.get(at), NumberSource.PAPER)))
                            .isEqualTo(tokens.get(at));
                    reads.incrementAndGet();
                } catch (RuntimeException | AssertionError failed) {
                    failures.add(failed);
                }
            }
        }

        private void await(int more) {
            int before = reads.get();
            Awaitility.await().until(() -> reads.get() >= before + more || !failures.isEmpty());
        }

        @Override
        public void close() {
            on.set(false);
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
