package jp.menkyo.workflow.assessment;

import jp.menkyo.shared.Problem;
import jp.menkyo.shared.Procedure;

/** The decision tables have no rules for this procedure yet. */
public class ProcedureNotSupportedYet extends Problem {

    ProcedureNotSupportedYet(Procedure procedure) {
        super(422, "PROCEDURE_NOT_SUPPORTED_YET", "「%s」の判定にはまだ対応していません。担当窓口へお問い合わせください。".formatted(procedure.label()));
    }
}
