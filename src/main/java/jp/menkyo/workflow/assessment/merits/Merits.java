package jp.menkyo.workflow.assessment.merits;

import java.util.Objects;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.assessment.decision.Findings;
import jp.menkyo.workflow.assessment.decision.Row;
import jp.menkyo.workflow.assessment.question.AssessmentRequest;

/** Judges a case for which this prefecture is in charge. */
public final class Merits {

    private final Findings findings;

    public Merits(Findings findings) {
        this.findings = findings;
    }

    /**
     * Judges the parts of the case, each of which becomes a fact, and then the case.
     *
     * @return the row of the table {@code eligibility} that says what becomes of it
     * @throws IllegalStateException when the table has no rule for the case
     */
    public Row judge(AssessmentRequest request) {
        parts(request);
        return findings.first("eligibility")
                .orElseThrow(() -> new IllegalStateException("eligibility has no answer to " + request.procedure()));
    }

    /** A sentence bears on a new licence only; what comes after the licence is a matter for a disposition. */
    private void parts(AssessmentRequest request) {
        if (request.procedure() == Procedure.NEW) {
            new Sentences(findings, request.penalties()).judge(Objects.requireNonNull(request.receivedOn()));
        } else if (request.procedure() == Procedure.CHANGE) {
            new Changes(findings).judge(request);
        } else if (request.procedure() == Procedure.DISPOSITION) {
            new Limits(findings).judge();
        }
    }
}
