package jp.menkyo.workflow.engine;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;

/** Says in words that other modules know that the engine met somebody else at work on the same process. */
public final class EngineConflicts {

    /**
     * SQL states of a lost race: a child execution appeared under the one being ended (foreign key), serialization failure,
     * deadlock.
     */
    private static final Set<String> LOST = Set.of("23503", "40001", "40P01");

    private EngineConflicts() {}

    /**
     * A message that nobody waits for any more has lost a race as well.
     *
     * @throws ConcurrencyFailureException when another transaction changed the process first; trying again is safe
     */
    public static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProcessEngineException failure) {
            if (lostRace(failure)) {
                throw new ConcurrencyFailureException("the process was changed by another transaction", failure);
            }
            throw failure;
        }
    }

    private static boolean lostRace(ProcessEngineException failure) {
        return failure instanceof OptimisticLockingException
                // the task, process or timer was there a moment ago
                || failure instanceof NullValueException
                || failure instanceof MismatchingMessageCorrelationException
                || Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .filter(SQLException.class::isInstance)
                        .map(cause -> ((SQLException) cause).getSQLState())
                        .anyMatch(LOST::contains);
    }
}
