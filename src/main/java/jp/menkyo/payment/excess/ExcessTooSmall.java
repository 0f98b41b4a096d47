package jp.menkyo.payment.excess;

import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;

/** What a case has paid too much does not cover what it owes. */
public class ExcessTooSmall extends Problem {

    ExcessTooSmall(Yen excess) {
        super(422, "EXCESS_TOO_SMALL", "過誤納金は%sで、納付すべき額に足りません。不足額を収納してから充当してください。".formatted(excess.display()));
    }
}
