package jp.menkyo.staff;

import jp.menkyo.shared.problem.Problem;

/** Something only an officer may do was asked for by nobody we know. */
public class NotSignedIn extends Problem {

    public NotSignedIn() {
        super(401, "NOT_SIGNED_IN", "ログインしていません。ログインしてからもう一度操作してください。");
    }
}
