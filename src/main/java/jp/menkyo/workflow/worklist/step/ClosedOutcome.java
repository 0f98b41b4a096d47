package jp.menkyo.workflow.worklist.step;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jp.menkyo.shared.problem.Problem;

/**
 * A way a user task cannot end now, though officers might look for it.
 *
 * @param refusal what whoever tries it all the same is told
 */
public record ClosedOutcome(
        String code, String label, @JsonIgnore Problem refusal) {

    /** Why not, and what to do instead. */
    @JsonProperty
    public String why() {
        return refusal.errors().isEmpty()
                ? refusal.title()
                : refusal.errors().get(0).message();
    }
}
