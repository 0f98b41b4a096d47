package jp.menkyo.workflow.assessment.decision;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The outputs of one rule that fired. Every rule names itself in {@code rule}; the other outputs may be empty. */
public record Row(Map<String, @Nullable Object> outputs) {

    /** The stable id of the rule, for instance {@code ELIG-03}. */
    public String rule() {
        return required("rule");
    }

    /** @throws NullPointerException when the table gives no such output */
    public String required(String output) {
        return Objects.requireNonNull(text(output), output);
    }

    public @Nullable String text(String output) {
        return (String) outputs.get(output);
    }

    public @Nullable Integer number(String output) {
        return (Integer) outputs.get(output);
    }

    public boolean isTrue(String output) {
        return Boolean.TRUE.equals(outputs.get(output));
    }
}
