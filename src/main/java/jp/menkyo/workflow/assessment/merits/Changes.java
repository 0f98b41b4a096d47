package jp.menkyo.workflow.assessment.merits;

import java.util.Map;
import java.util.Set;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.workflow.assessment.decision.Findings;
import jp.menkyo.workflow.assessment.question.AssessmentRequest;
import jp.menkyo.workflow.assessment.question.Facts;

/**
 * What the changes in a person's data lead to (栄養士法施行令第2条第1項第2号): of several changes the one with the
 * weightiest effect decides.
 */
final class Changes {

    private final Findings findings;

    Changes(Findings findings) {
        this.findings = findings;
    }

    /** Judges each item that changed and makes the weightiest effect a fact of the case; null when nothing was said. */
    void judge(AssessmentRequest request) {
        if (request.change() != null || !Facts.changed(request).isEmpty()) {
            findings.know("change", effect(Facts.changed(request)).name());
        }
    }

    private Effect effect(Set<ChangeKind> kinds) {
        return kinds.stream().sorted().map(this::effect).reduce(Effect.NOTHING, Changes::weightier);
    }

    private Effect effect(ChangeKind kind) {
        var row = findings.about("changeKind", Map.of("kind", kind.name()));
        findings.note(row);
        return Effect.valueOf(row.required("effect"));
    }

    private static Effect weightier(Effect one, Effect other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The lightest first. */
    private enum Effect {
        /** Nothing changed. */
        NOTHING,
        /** Something changed that neither the roster nor the certificate holds. */
        NONE,
        /** The certificate may show it. */
        SHOWN,
        /** The roster must be corrected. */
        DUTY
    }
}
