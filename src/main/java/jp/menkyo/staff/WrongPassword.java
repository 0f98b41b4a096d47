package jp.menkyo.staff;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The password an officer gave once more is not hers, or her account is locked. */
public class WrongPassword extends Problem {

    private static final String SENTENCE = "パスワードを確認できません。5回続けて間違えると、15分間はログインも確認もできなくなります。";

    public WrongPassword() {
        super(403, "WRONG_PASSWORD", SENTENCE, List.of(new FieldError("password", "WRONG_PASSWORD", SENTENCE)));
    }
}
