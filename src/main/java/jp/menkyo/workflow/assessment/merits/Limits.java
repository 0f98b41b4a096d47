package jp.menkyo.workflow.assessment.merits;

import jp.menkyo.workflow.assessment.decision.Findings;

/** Whether a proposed disposition keeps to its limits (栄養士法第5条第1項, 行政手続法第13条第1項). */
final class Limits {

    private final Findings findings;

    Limits(Findings findings) {
        this.findings = findings;
    }

    /** Makes the gravest of what the table says a fact of the case; a limit that is broken counts before what is unknown. */
    void judge() {
        var limit = findings.all("dispositionLimit").stream()
                .map(row -> Limit.valueOf(row.required("limit")))
                .reduce(Limit.WITHIN, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        findings.know("dispositionLimit", limit.name());
    }

    /** The least grave first. */
    private enum Limit {
        WITHIN,
        UNKNOWN,
        BLOCKED
    }
}
