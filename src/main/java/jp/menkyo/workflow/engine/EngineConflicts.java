package jp.menkyo.workflow.engine;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;

/** Says in words that other modules know that the engine met somebody else at work on the same process. */
public final class EngineConflicts {

    private static final String REFERENCE_BROKEN = "23503";

    private EngineConflicts() {}

    /** @throws ConcurrencyFailureException when another transaction changed the process first; trying again is safe */
    public static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingException changed) {
            throw new ConcurrencyFailureException("the process was changed by another transaction", changed);
        } catch (ProcessEnginePersistenceException broken) {
            throw grew(broken) ? new ConcurrencyFailureException("the process grew meanwhile", broken) : broken;
        }
    }

    /** A job added a part to the process while it was being cancelled: the engine notices by a broken reference. */
    private static boolean grew(ProcessEnginePersistenceException broken) {
        return NestedExceptionUtils.getMostSpecificCause(broken) instanceof SQLException sql
                && REFERENCE_BROKEN.equals(sql.getSQLState());
    }
}
