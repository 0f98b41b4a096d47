package jp.menkyo.workflow.assessment.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * Says on what a rule rests: the annotation of each row of the decision tables, by the id of the rule. The application does
 * not start when a rule has no basis, or when two rules share an id.
 */
@Service
public class RuleBook {

    private final Map<String, String> bases = new TreeMap<>();

    RuleBook(ResourcePatternResolver resources) throws IOException {
        for (var file : resources.getResources(Decisions.FILES)) {
            read(file);
        }
    }

    private void read(Resource file) {
        try (var content = file.getInputStream()) {
            enter(content);
        } catch (IOException e) {
            throw new UncheckedIOException("the decision table " + file.getFilename() + " could not be read", e);
        }
    }

    final void enter(InputStream table) {
        Dmn.readModelFromStream(table).getModelElementsByType(Rule.class).forEach(this::enter);
    }

    private void enter(Rule rule) {
        var description = rule.getDescription();
        if (description == null || description.getTextContent().isBlank()) {
            throw new IllegalStateException("the rule " + rule.getId() + " does not say on which article it rests");
        }
        if (bases.putIfAbsent(rule.getId(), description.getTextContent().strip()) != null) {
            throw new IllegalStateException("two rules are called " + rule.getId());
        }
    }

    /**
     * The article a rule rests on, with what it says, in Japanese.
     *
     * @throws IllegalArgumentException when no table has such a rule
     */
    public String basis(String rule) {
        var basis = bases.get(rule);
        if (basis == null) {
            throw new IllegalArgumentException("there is no rule " + rule);
        }
        return basis;
    }

    /** Every rule with its basis, ordered by id. */
    public Map<String, String> all() {
        return Map.copyOf(bases);
    }
}
