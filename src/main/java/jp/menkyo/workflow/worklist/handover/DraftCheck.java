package jp.menkyo.workflow.worklist.handover;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.workflow.worklist.UserTasks.OpenTask;
import jp.menkyo.workflow.worklist.draft.Draft;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskRefused;

/**
 * What may be kept as a draft: fields that the task has, no longer than it takes them, and never a My Number. Whether it is
 * complete or plausible is asked when the task is completed.
 */
record DraftCheck(Map<String, List<String>> fields) {

    private static final int LONGEST = 4000;

    static DraftCheck of(OpenTask open) {
        return new DraftCheck(open.step().outcomes(open.caseNumber()).stream()
                .collect(Collectors.toMap(
                        Outcome::code,
                        outcome -> outcome.requires().stream()
                                .map(Outcome.Requirement::field)
                                .toList())));
    }

    /** @throws TaskRefused when it may not be kept; then what was kept before stays */
    void check(Draft typed) {
        var outcome = typed.outcome();
        if (outcome != null && !fields.containsKey(outcome)) {
            throw TaskRefused.noSuchOutcome(outcome);
        }
        typed.answers().forEach((code, texts) -> texts.forEach((field, text) -> check(code, field, text)));
    }

    private void check(String outcome, String field, String text) {
        if (!fields.getOrDefault(outcome, List.of()).contains(field)) {
            throw TaskRefused.unknownField(field);
        }
        if (text.length() > LONGEST) {
            throw TaskRefused.invalid(field, "TOO_LONG", "4,000字までです。");
        }
        if (NumberShape.containsNumber(text)) {
            throw TaskRefused.invalid(field, "MY_NUMBER", "個人番号は下書きにも残せません。番号を除いてください。");
        }
    }
}
