package jp.menkyo.staff.password;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The password is too easy to guess. */
public class WeakPassword extends Problem {

    private static final String SENTENCE =
            "パスワードは、英大文字・英小文字・数字・記号をすべて使った12文字以上、または16文字以上（128文字以下）にしてください。利用者名を含むもの、同じ文字の繰り返しは使えません。";

    public WeakPassword() {
        super(422, "WEAK_PASSWORD", SENTENCE, List.of(new FieldError("password", "WEAK_PASSWORD", SENTENCE)));
    }
}
