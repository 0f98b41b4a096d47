package jp.menkyo.workflow.assessment.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * The same decision tables that the processes use, read once and evaluated by an engine of their own: a question that is
 * only asked leaves no history. A file is named after the decision in it.
 */
@Service
public class Decisions {

    static final String FILES = "classpath*:processes/decisions/*.dmn";

    private final DmnEngine engine;
    private final Map<String, DmnDecision> tables = new HashMap<>();

    Decisions(ResourcePatternResolver resources) throws IOException {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(RememberingFeel::new);
        this.engine = configuration.buildEngine();
        for (var file : resources.getResources(FILES)) {
            read(file);
        }
    }

    private void read(Resource file) {
        try (var content = file.getInputStream()) {
            engine.parseDecisions(content).forEach(decision -> tables.put(decision.getKey(), decision));
        } catch (IOException e) {
            throw new UncheckedIOException("the decision table " + file.getFilename() + " could not be read", e);
        }
    }

    /** The one row of a single-hit table that fired, or none. */
    public Optional<Row> first(String table, Map<String, ? extends @Nullable Object> facts) {
        var rows = all(table, facts);
        if (rows.size() > 1) {
            throw new IllegalStateException(table + " is not a single-hit table");
        }
        return rows.stream().findFirst();
    }

    /**
     * Every row that fired.
     *
     * @param facts by the names that the table's inputs use; codes, numbers and booleans only
     */
    public List<Row> all(String table, Map<String, ? extends @Nullable Object> facts) {
        var decision = tables.get(table);
        if (decision == null) {
            throw new IllegalArgumentException("there is no decision table " + table);
        }
        return engine.evaluateDecisionTable(decision, context(facts)).getResultList().stream()
                .map(Row::new)
                .toList();
    }

    private static VariableContext context(Map<String, ? extends @Nullable Object> facts) {
        var variables = Variables.createVariables();
        facts.forEach(variables::putValue);
        return variables.asVariableContext();
    }
}
