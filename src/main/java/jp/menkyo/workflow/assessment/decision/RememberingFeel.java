package jp.menkyo.workflow.assessment.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;

/**
 * FEEL that remembers. For every cell the engine parses the text again and sets up its whole library of functions, 0.04 ms
 * each time and most of what a decision costs. A cell that names no variable depends on its input alone, so its outcome is
 * kept; an input that only names a variable needs no language at all. Everything else goes to the engine.
 */
class RememberingFeel implements FeelEngine {

    private static final Pattern NAMES_NO_VARIABLE =
            Pattern.compile("(?:\"[^\"]*\"|\\b(?:not|null|true|false)\\b|[-<>=.,()\\[\\]\\s\\d])*");
    private static final Pattern ONLY_A_NAME = Pattern.compile("(?!(?:null|true|false)$)[a-zA-Z]+");

    /** Keeps a caller who asks with ever new numbers from filling the memory; the tables know some hundred cells. */
    private static final int MOST_REMEMBERED = 20_000;

    private final FeelEngine feel = new ScalaFeelEngine(List.of());
    private final Map<Cell, Boolean> tests = new ConcurrentHashMap<>();
    private final Map<String, Optional<Object>> constants = new ConcurrentHashMap<>();

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String inputName, VariableContext variables) {
        if (!NAMES_NO_VARIABLE.matcher(text).matches()) {
            return feel.evaluateSimpleUnaryTests(text, inputName, variables);
        }
        var cell = new Cell(text, value(inputName, variables));
        var known = tests.get(cell);
        if (known == null) {
            known = feel.evaluateSimpleUnaryTests(text, inputName, variables);
            remember(cell, known);
        }
        return known;
    }

    private void remember(Cell cell, boolean outcome) {
        if (tests.size() >= MOST_REMEMBERED) {
            tests.clear();
        }
        tests.put(cell, outcome);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the engine's interface is not annotated: a fact may be null
    public <T> T evaluateSimpleExpression(String text, VariableContext variables) {
        if (ONLY_A_NAME.matcher(text).matches()) {
            return (T) value(text, variables);
        }
        if (NAMES_NO_VARIABLE.matcher(text).matches()) {
            return (T) constants
                    .computeIfAbsent(text, constant -> evaluated(constant, variables))
                    .orElse(null);
        }
        return feel.evaluateSimpleExpression(text, variables);
    }

    private Optional<Object> evaluated(String constant, VariableContext variables) {
        return Optional.ofNullable(feel.evaluateSimpleExpression(constant, variables));
    }

    private static @Nullable Object value(String name, VariableContext variables) {
        var value = variables.resolve(name);
        return value == null ? null : value.getValue();
    }

    private record Cell(String text, @Nullable Object input) {}
}
