package jp.menkyo.workflow.worklist;

import java.util.List;
import java.util.Set;
import jp.menkyo.workflow.worklist.WorklistQuery.BadQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which work an officer wants to see; several values of a criterion mean any of them, none means all.
 *
 * @param steps element ids of the models
 * @param flags {@code LATE}, {@code LATE_MANAGER}, {@code DUE_SOON}, {@code WAITING} (for an outside system) or {@code DOUBT} (an
 *     outside system answered otherwise)
 * @param paid null for both
 * @param officer user name of who holds the task, null for everybody
 */
public record WorklistFilter(
        List<String> procedures,
        List<String> steps,
        List<String> flags,
        @Nullable Boolean paid,
        @Nullable String officer) {

    private static final Set<String> FLAGS = Set.of("LATE", "LATE_MANAGER", "DUE_SOON", "WAITING", "DOUBT");
    private static final int MOST = 50;

    static final WorklistFilter ALL = new WorklistFilter(List.of(), List.of(), List.of(), null, null);

    public WorklistFilter {
        procedures = procedures == null ? List.of() : List.copyOf(procedures);
        steps = steps == null ? List.of() : List.copyOf(steps);
        flags = flags == null ? List.of() : List.copyOf(flags);
        if (procedures.size() > MOST || steps.size() > MOST) {
            throw new BadQuery("filter", "絞り込みの値が多すぎます。50個までにしてください。");
        }
        if (!FLAGS.containsAll(flags)) {
            throw new BadQuery("flags", "状態の絞り込みが正しくありません。");
        }
    }

    static WorklistFilter ofProcedure(@Nullable String procedure) {
        return procedure == null || procedure.isBlank()
                ? ALL
                : new WorklistFilter(List.of(procedure.strip()), List.of(), List.of(), null, null);
    }
}
