package jp.menkyo.payment;

import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;

/** The amount handed over at the counter is not the amount due. */
public class WrongAmount extends Problem {

    public WrongAmount(Yen due) {
        super(422, "WRONG_AMOUNT", "納付すべき額は%sです。受け取った額を確かめて、納付すべき額を入力してください。".formatted(due.display()));
    }
}
