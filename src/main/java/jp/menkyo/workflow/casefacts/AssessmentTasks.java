package jp.menkyo.workflow.casefacts;

import java.util.stream.Stream;
import jp.menkyo.casefile.finding.AppliedRules;
import jp.menkyo.casefile.finding.AppliedRules.AppliedRule;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.assessment.decision.RuleBook;
import jp.menkyo.workflow.engine.ProcessBean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code assessment.bpmn}. */
@ProcessBean
@Transactional
public class AssessmentTasks {

    private final Applications applications;
    private final CaseFacts facts;
    private final AppliedRules applied;
    private final RuleBook rules;

    AssessmentTasks(Applications applications, CaseFacts facts, AppliedRules applied, RuleBook rules) {
        this.applications = applications;
        this.facts = facts;
        this.applied = applied;
        this.rules = rules;
    }

    /** A fact by the name the decision tables use: a code, a number or a flag, never anything personal. */
    public @Nullable Object fact(String caseNumber, String name) {
        return facts.facts(applications.get(new CaseNumber(caseNumber))).get(name);
    }

    /** Keeps the rules that fired with their articles, for the case page. */
    public void recordRules(String caseNumber, String competenceRule, String eligibilityRule, String feeRule) {
        var number = new CaseNumber(caseNumber);
        Stream.of(competenceRule, eligibilityRule, feeRule)
                .filter(rule -> !rule.equals(AssessmentProcess.NONE))
                .forEach(rule -> applied.record(number, new AppliedRule(rule, rules.basis(rule))));
    }
}
