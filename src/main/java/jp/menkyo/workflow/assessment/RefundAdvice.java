package jp.menkyo.workflow.assessment;

import java.util.Map;
import jp.menkyo.workflow.assessment.decision.Decisions;
import jp.menkyo.workflow.assessment.decision.RuleBook;
import org.springframework.stereotype.Service;

/**
 * Proposes whether a fee that was paid goes back (還付), by the decision table {@code refund}. It proposes; a person other
 * than the one who asked for it decides.
 */
@Service
public class RefundAdvice {

    private final Decisions decisions;
    private final RuleBook rules;

    RefundAdvice(Decisions decisions, RuleBook rules) {
        this.decisions = decisions;
        this.rules = rules;
    }

    /**
     * @param examinationStarted had the examination begun when the ground arose?
     * @param specialReason does the governor see a special reason (the fee ordinance's exception)?
     */
    public Proposal propose(Cause cause, boolean examinationStarted, boolean specialReason) {
        var facts =
                Map.of("cause", cause.name(), "examinationStarted", examinationStarted, "specialReason", specialReason);
        var row = decisions
                .first("refund", facts)
                .orElseThrow(() -> new IllegalStateException("refund has no answer to " + cause));
        return new Proposal("REFUND".equals(row.text("proposal")), row.rule(), rules.basis(row.rule()));
    }

    /** Why a refund is considered. */
    public enum Cause {
        /** More than was due (過納). */
        OVERPAID,
        /** Paid twice (二重納付). */
        DUPLICATE,
        WITHDRAWN,
        /** The application was refused (不許可). */
        REFUSED
    }

    /** @param basis the article, and what it says, in Japanese */
    public record Proposal(boolean refund, String rule, String basis) {}
}
