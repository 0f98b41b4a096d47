package jp.menkyo.mynumber.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.menkyo.mynumber.store.VaultTransaction;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries rows of one table to the epoch of a rotation.
 *
 * @param <O> a row as it is
 * @param <N> what becomes of it
 */
abstract class Moves<O, N> {

    private static final Logger LOG = LoggerFactory.getLogger(Moves.class);

    private final RotationRows rotations;

    Moves(RotationRows rotations) {
        this.rotations = rotations;
    }

    /** What is left of a lane, and whether there is nothing more to do in it. */
    record Step(Lane rest, boolean last) {}

    /**
     * Moves the next rows of a lane; a transaction.
     *
     * @param patient waits for rows that somebody else works on, in place of passing them over
     */
    @VaultTransaction
    public Step step(Rotation rotation, Lane lane, int limit, boolean patient) {
        var rows = next(rotation.epoch(), lane, limit, patient ? "" : "skip locked");
        var renewed = new ArrayList<N>(rows.size());
        rows.forEach(row -> tryRenew(row, rotation.epoch()).ifPresent(renewed::add));
        write(renewed, rotation.epoch());
        boolean runs = rotations.progress(rotation.id(), renewed.size());
        var rest = rows.isEmpty() ? lane : lane.from(key(rows.get(rows.size() - 1)));
        return new Step(rest, !runs || rows.size() < limit);
    }

    /** What does not open stays behind for somebody to look at. */
    private Optional<N> tryRenew(O row, int epoch) {
        try {
            return Optional.of(renew(row, epoch));
        } catch (SealBroken broken) {
            LOG.error("{} stays under its old key: {}", key(row), broken.getMessage());
            return Optional.empty();
        }
    }

    /** Rows before the epoch, locked. */
    abstract List<O> next(int epoch, Lane lane, int limit, String lock);

    abstract String key(O row);

    /** @throws SealBroken when the row is not what it should be */
    abstract N renew(O row, int epoch);

    abstract void write(List<N> rows, int epoch);
}
