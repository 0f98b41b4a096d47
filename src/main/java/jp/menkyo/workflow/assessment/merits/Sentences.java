package jp.menkyo.workflow.assessment.merits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import jp.menkyo.intake.form.ApplicationForm.PenaltyKind;
import jp.menkyo.workflow.assessment.decision.Findings;
import jp.menkyo.workflow.assessment.decision.Row;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Penalty;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences still count (刑法第34条の2第1項). A sentence lapses when enough years have passed since it was completed
 * without another one; another one that becomes final in between stops the count, which starts again when that one is
 * completed. What has lapsed once stays so.
 */
final class Sentences {

    private final Findings findings;
    private final List<Penalty> penalties;

    Sentences(Findings findings, List<Penalty> penalties) {
        this.findings = findings;
        this.penalties = penalties.stream()
                .sorted(Comparator.comparing(Penalty::finalOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Judges each sentence as of the day of receipt and makes what still counts a fact of the case. */
    void judge(LocalDate receivedOn) {
        boolean any = false;
        boolean fine = false;
        for (var penalty : penalties) {
            var row = lapse(penalty, receivedOn);
            findings.note(row);
            any |= !row.isTrue("lapsed");
            fine |= !row.isTrue("lapsed") && penalty.kind() == PenaltyKind.FINE;
        }
        findings.know("unlapsedPenalty", any);
        findings.know("unlapsedFine", fine);
    }

    private Row lapse(Penalty penalty, LocalDate on) {
        var kind = Objects.requireNonNull(penalty.kind());
        var cleanSince = completion(penalty);
        for (var next : penalties) {
            if (interrupts(next, cleanSince)) {
                var before = lapse(kind, cleanSince, Objects.requireNonNull(next.finalOn()));
                if (before.isTrue("lapsed")) {
                    return before;
                }
                cleanSince = completion(next);
            }
        }
        return lapse(kind, cleanSince, on);
    }

    private static boolean interrupts(Penalty next, @Nullable LocalDate cleanSince) {
        return cleanSince != null && next.finalOn() != null && next.finalOn().isAfter(cleanSince);
    }

    private Row lapse(PenaltyKind kind, @Nullable LocalDate cleanSince, LocalDate on) {
        var part = new HashMap<String, @Nullable Object>();
        part.put("kind", kind.name());
        part.put("completed", cleanSince != null);
        part.put("cleanYears", cleanSince == null ? null : (int) ChronoUnit.YEARS.between(cleanSince, on));
        return findings.about("sentenceLapse", part);
    }

    /** A fine may be paid provisionally (仮納付) before it is final; it is not completed before it is. */
    private static @Nullable LocalDate completion(Penalty penalty) {
        var completed = penalty.completedOn();
        var becameFinal = penalty.finalOn();
        return completed != null && becameFinal != null && becameFinal.isAfter(completed) ? becameFinal : completed;
    }
}
