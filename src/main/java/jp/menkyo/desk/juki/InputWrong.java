package jp.menkyo.desk.juki;

import jp.menkyo.shared.problem.Problem;

/** Something typed on a page cannot be used; the sentence says what and how to write it. */
class InputWrong extends Problem {

    InputWrong(String message) {
        super(422, "INVALID_VALUE", message);
    }
}
