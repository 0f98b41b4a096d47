package jp.menkyo.mynumber.rotation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.menkyo.mynumber.rotation.Rotation.State;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does a rotation in the background: first everything in batches, two at a time, passing over rows that somebody else works
 * on; then what was passed over, one row at a time.
 */
@Component
class RotationWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RotationWork.class);
    private static final int WORKERS = 2;
    private static final int BATCH = 500;

    /** Tokens are random hexadecimal digits after their prefix, so these are halves. */
    private static final List<Lane> ENTRIES = List.of(new Lane("nt_", "nt_8"), new Lane("nt_8", "nt_g"));

    /** In any collation letters come after digits. */
    private static final Lane ENVELOPES = new Lane("", "zzzz");

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Map<Administrator, CompletableFuture<Void>> work = new ConcurrentHashMap<>();
    private final EntryMoves entries;
    private final EnvelopeMoves envelopes;
    private final RotationRows rotations;
    private final AdministratorContext administrators;
    private volatile boolean stopping;

    RotationWork(
            EntryMoves entries, EnvelopeMoves envelopes, RotationRows rotations, AdministratorContext administrators) {
        this.entries = entries;
        this.envelopes = envelopes;
        this.rotations = rotations;
        this.administrators = administrators;
    }

    /** Begins or goes on with a rotation of the current administrator, when what it still does for an earlier one is done. */
    void begin(Rotation rotation) {
        work.compute(
                administrators.current(),
                (administrator, before) -> before == null || before.isDone()
                        ? run(rotation, administrator)
                        : before.handle((done, failure) -> done).thenCompose(done -> run(rotation, administrator)));
    }

    private CompletableFuture<Void> run(Rotation rotation, Administrator administrator) {
        var lanes = Stream.concat(
                ENTRIES.stream().map(lane -> start(administrator, () -> carry(entries, rotation, lane, BATCH, false))),
                Stream.of(start(administrator, () -> carry(envelopes, rotation, ENVELOPES, BATCH, false))));
        return CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new))
                .thenCompose(done -> start(administrator, () -> passedOver(rotation)))
                .whenComplete((done, failure) -> end(rotation, administrator, failure));
    }

    /** Is this program at work on a rotation of the current administrator? */
    boolean busy() {
        var latest = work.get(administrators.current());
        return latest != null && !latest.isDone();
    }

    private CompletableFuture<Void> start(Administrator administrator, Runnable work) {
        return CompletableFuture.runAsync(() -> administrators.doAs(administrator, work), workers);
    }

    private void passedOver(Rotation rotation) {
        if (rotations.behind(rotation.epoch()) > 0) {
            ENTRIES.forEach(lane -> carry(entries, rotation, lane, 1, true));
            carry(envelopes, rotation, ENVELOPES, 1, true);
        }
    }

    private void carry(Moves<?, ?> moves, Rotation rotation, Lane lane, int batch, boolean patient) {
        var rest = lane;
        boolean last = false;
        while (!last && !stopping) {
            var step = moves.step(rotation, rest, batch, patient);
            rest = step.rest();
            last = step.last();
        }
    }

    /** A rotation that the end of the program stops stays entered as running, so that the next start goes on with it. */
    private void end(Rotation rotation, Administrator administrator, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.error("the rotation of {} to epoch {} broke off", administrator.code(), rotation.epoch(), failure);
        }
        if (!stopping) {
            administrators.doAs(administrator, () -> rotations.end(rotation, outcome(rotation, failure)));
        }
    }

    private State outcome(Rotation rotation, @Nullable Throwable failure) {
        if (failure != null) {
            return State.FAILED;
        }
        return rotations.behind(rotation.epoch()) == 0 ? State.DONE : State.INCOMPLETE;
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        workers.shutdown();
        workers.awaitTermination(20, TimeUnit.SECONDS);
    }
}
