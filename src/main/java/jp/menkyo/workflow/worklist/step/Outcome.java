package jp.menkyo.workflow.worklist.step;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way a user task can end.
 *
 * @param code stable code
 * @param label what the button says
 * @param positive carries the case forward
 * @param requires input without which it is refused
 */
public record Outcome(String code, String label, boolean positive, List<Requirement> requires) {

    public Outcome {
        requires = List.copyOf(requires);
    }

    public static Outcome forward(String code, String label, Requirement... requires) {
        return new Outcome(code, label, true, List.of(requires));
    }

    /** The same outcome that asks for more. */
    public Outcome demanding(List<Requirement> more) {
        return new Outcome(
                code,
                label,
                positive,
                Stream.concat(more.stream(), requires.stream()).toList());
    }

    public static Outcome back(String code, String label, Requirement... requires) {
        return new Outcome(code, label, false, List.of(requires));
    }

    /**
     * @param type {@code text}, {@code text-if-needed} (may stay empty; the step says when it may not), {@code line} (one
     *     line), {@code integer} or {@code date} (2026-04-01)
     * @param example a value that would be accepted in this case
     */
    public record Requirement(String field, String type, String label, String example, List<Choice> choices) {

        private static final String IF_NEEDED = "text-if-needed";

        public Requirement {
            choices = List.copyOf(choices);
        }

        public Requirement(String field, String type, String label, String example) {
            this(field, type, label, example, List.of());
        }

        /** A text that only some answers of the same outcome need. */
        public static Requirement ifNeeded(String field, String label, String example) {
            return new Requirement(field, IF_NEEDED, label, example);
        }

        boolean mayStayEmpty() {
            return type.equals(IF_NEEDED);
        }

        /** One of a few codes; the first is the example. */
        public static Requirement choice(String field, String label, Choice... choices) {
            return new Requirement(field, "choice", label, choices[0].code(), List.of(choices));
        }

        public static Requirement date(String field, String label, LocalDate example) {
            return new Requirement(field, "date", label, example.toString());
        }

        public static Requirement reason(String example) {
            return new Requirement("reason", "text", "理由", example);
        }
    }

    /** A code that a field may hold, and what the page says for it. */
    public record Choice(String code, String label) {}
}
