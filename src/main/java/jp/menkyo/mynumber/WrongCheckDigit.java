package jp.menkyo.mynumber;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** What was given as a My Number cannot be one. The sentence does not repeat it. */
public class WrongCheckDigit extends Problem {

    private static final String MESSAGE = "個人番号が正しくありません。12桁の数字をカード等と見比べて、入力し直してください。";

    public WrongCheckDigit() {
        super(422, "NUMBER_CHECK_DIGIT", MESSAGE, List.of(new FieldError("number", "NUMBER_CHECK_DIGIT", MESSAGE)));
    }
}
