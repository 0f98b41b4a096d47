package jp.menkyo.workflow.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.assessment.decision.RuleBook;
import jp.menkyo.workflow.casepage.words.Line;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the decision tables answered in the processes of a case, with the inputs of that moment, from the engine's history. */
@Service
public class DecisionsMade {

    private static final String RULE = "rule";

    /** The outputs that say what was decided, in the tables that processes ask. */
    private static final List<String> ANSWERS = List.of("outcome", "code");

    private final HistoryService history;
    private final RuleBook rules;
    private final CodeWords words;

    DecisionsMade(HistoryService history, RuleBook rules, CodeWords words) {
        this.history = history;
        this.rules = rules;
        this.words = words;
    }

    /** Oldest first; none once the history was cleaned up. */
    @Transactional(readOnly = true)
    public List<DecisionMade> of(CaseNumber caseNumber) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .processDefinitionKey("assessment")
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(run -> decisions(run).stream())
                .sorted(Comparator.comparing(HistoricDecisionInstance::getEvaluationTime))
                .map(this::made)
                .toList();
    }

    private List<HistoricDecisionInstance> decisions(String run) {
        return history.createHistoricDecisionInstanceQuery()
                .processInstanceId(run)
                .includeInputs()
                .includeOutputs()
                .list();
    }

    private DecisionMade made(HistoricDecisionInstance decision) {
        var rule = output(decision, RULE).orElse(null);
        return new DecisionMade(
                decision.getEvaluationTime().toInstant(),
                decision.getDecisionDefinitionName(),
                ANSWERS.stream()
                        .flatMap(name -> output(decision, name).map(code -> words.of(name, code)).stream())
                        .findFirst()
                        .orElse(null),
                rule,
                rule == null ? null : rules.basis(rule),
                decision.getInputs().stream()
                        .filter(input -> input.getValue() != null)
                        .map(input -> line(decision, input))
                        .toList());
    }

    /** Inputs are called {@code <table>-<name>} in our tables. */
    private Line line(HistoricDecisionInstance decision, HistoricDecisionInputInstance input) {
        var name = input.getClauseId()
                .substring(decision.getDecisionDefinitionKey().length() + 1);
        return new Line(CodeWords.label(input.getClauseName()), words.of(name, input.getValue()));
    }

    private static Optional<String> output(HistoricDecisionInstance decision, String name) {
        return decision.getOutputs().stream()
                .filter(output -> name.equals(output.getVariableName()) && output.getValue() != null)
                .map(HistoricDecisionOutputInstance::getValue)
                .map(Object::toString)
                .findFirst();
    }
}
