package jp.menkyo.mynumber;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** What was given as a 住民票コード cannot be one. The sentence does not repeat it. */
public class ResidentCodeMalformed extends Problem {

    private static final String MESSAGE = "住民票コードは11桁の数字です。住民票の写し等と見比べて、入力し直してください。";

    public ResidentCodeMalformed() {
        super(
                422,
                "RESIDENT_CODE_MALFORMED",
                MESSAGE,
                List.of(new FieldError("residentCode", "RESIDENT_CODE_MALFORMED", MESSAGE)));
    }
}
