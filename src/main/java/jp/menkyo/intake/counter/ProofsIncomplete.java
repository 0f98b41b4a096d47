package jp.menkyo.intake.counter;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The proofs of number or identity are not enough to accept the application. */
class ProofsIncomplete extends Problem {

    ProofsIncomplete(List<FieldError> errors) {
        super(422, "PROOFS_INCOMPLETE", "番号確認・身元確認が済んでいません。示した書類を確かめてください。", errors);
    }
}
