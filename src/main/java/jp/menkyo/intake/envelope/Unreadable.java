package jp.menkyo.intake.envelope;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The JSON is broken, or a value is not of its kind. Neither the value nor the parser's words, which quote it, are kept. */
public class Unreadable extends Problem {

    private Unreadable(String code, String message, List<FieldError> errors) {
        super(400, code, message, errors);
    }

    static Unreadable json() {
        return new Unreadable("UNREADABLE", "送られた内容を読み取れません。形式を確かめてください。", List.of());
    }

    static Unreadable value(String field) {
        var error = new FieldError(field, "INVALID_VALUE", "値の形式が正しくありません。");
        return new Unreadable("INVALID_VALUE", "値の形式の正しくない項目があります。", List.of(error));
    }
}
