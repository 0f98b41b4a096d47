package jp.menkyo.mynumber.rotation;

import java.util.Optional;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.mynumber.epoch.KeyCheck;
import jp.menkyo.mynumber.epoch.KeyTrail;
import jp.menkyo.mynumber.keys.CurrentKeys;
import jp.menkyo.mynumber.rotation.Rotation.State;
import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces the key of everything in the vault while the office works (番号法第12条 安全管理措置). */
@Service
public class Rotations {

    private final RotationRows rows;
    private final RotationWork work;
    private final KeyCheck keys;
    private final CurrentKeys current;
    private final KeyTrail trail;
    private final AdministratorContext administrators;

    Rotations(
            RotationRows rows,
            RotationWork work,
            KeyCheck keys,
            CurrentKeys current,
            KeyTrail trail,
            AdministratorContext administrators) {
        this.rows = rows;
        this.work = work;
        this.keys = keys;
        this.current = current;
        this.trail = trail;
        this.administrators = administrators;
    }

    /**
     * Reads the keys anew and starts to move everything to the newest. One that was entered but is not at work goes on.
     *
     * @throws KeysUnfit when the keys are not those of this database
     * @throws NothingToMove when everything rests on the newest key already
     * @throws RotationRuns when one is at work
     */
    @Transactional
    public Rotation start() {
        reread();
        var stopped = running().filter(rotation -> !work.busy());
        var rotation = stopped.orElseGet(() -> rows.start(AuditTrail.actor()).orElseThrow(NothingToMove::new));
        trail.acts("KEY_ROTATION_STARTED", "epoch-" + rotation.epoch());
        work.begin(rotation);
        return rotation;
    }

    private void reread() {
        try {
            keys.reread();
        } catch (StartRefused unfit) {
            throw new KeysUnfit(unfit);
        }
    }

    /**
     * Stops the rotation that runs, after the batch it is at; what has moved has moved.
     *
     * @throws NoRotation when none runs
     */
    @Transactional
    public void cancel() {
        var rotation = running().orElseThrow(NoRotation::new);
        trail.acts("KEY_ROTATION_CANCELLED", "epoch-" + rotation.epoch());
        rows.end(rotation, State.CANCELLED);
    }

    /** The last one there was, which may still run. */
    public Optional<Rotation> latest() {
        return rows.latest();
    }

    /** After a crash or a planned stop. */
    @EventListener(ApplicationReadyEvent.class)
    public void resume() {
        for (Administrator administrator : current.get().administrators()) {
            administrators.doAs(administrator, () -> running().ifPresent(work::begin));
        }
    }

    private Optional<Rotation> running() {
        return latest().filter(rotation -> rotation.state() == State.RUNNING);
    }
}
