package jp.menkyo.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Says in words that other modules know that the engine met somebody else at work on the same process. */
public final class EngineConflicts {

    private EngineConflicts() {}

    /** @throws ConcurrencyFailureException when another transaction changed the process first; trying again is safe */
    public static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingException changed) {
            throw new ConcurrencyFailureException("the process was changed by another transaction", changed);
        }
    }
}
