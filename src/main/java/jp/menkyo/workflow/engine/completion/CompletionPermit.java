package jp.menkyo.workflow.engine.completion;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The worklist's permit to complete user tasks: it has checked role, four eyes, outcome and input. Completions outside
 * {@link #during} are refused, whichever of the engine's interfaces they come through.
 */
@Component
public class CompletionPermit {

    private final ThreadLocal<Boolean> held = ThreadLocal.withInitial(() -> false);

    /** Does work that may complete user tasks on this thread. */
    public <T> T during(Supplier<T> work) {
        boolean before = held.get();
        held.set(true);
        try {
            return work.get();
        } finally {
            if (before) {
                held.set(true);
            } else {
                held.remove();
            }
        }
    }

    boolean isHeld() {
        return held.get();
    }
}
