package jp.menkyo.workflow.worklist.draft;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has typed into the page of a task.
 *
 * @param version of the case that was on the screen
 * @param outcome code of the outcome chosen so far; null while none is
 * @param answers the fields by outcome and name; fields left empty are not kept
 */
public record Draft(long version, @Nullable String outcome, Map<String, Map<String, String>> answers) {

    public Draft {
        outcome = outcome == null || outcome.isBlank() ? null : outcome;
        answers = answers == null ? Map.of() : filled(answers);
    }

    private static Map<String, Map<String, String>> filled(Map<String, Map<String, String>> typed) {
        return typed.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), texts(one.getValue())))
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new),
                        Map::copyOf));
    }

    private static Map<String, String> texts(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field -> field.getValue() != null && !field.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Is there nothing worth keeping? */
    boolean isEmpty() {
        return outcome == null && answers.isEmpty();
    }
}
