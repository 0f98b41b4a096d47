package jp.menkyo.intake.counter;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The same item of the paper was typed in two ways; what was typed is in neither sentence nor log. */
class EntriesDiffer extends Problem {

    EntriesDiffer(List<FieldError> errors) {
        super(422, "ENTRIES_DIFFER", "2回の入力が一致しません。書類を見て、違うほうを直してください。", errors);
    }
}
