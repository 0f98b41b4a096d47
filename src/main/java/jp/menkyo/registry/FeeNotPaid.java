package jp.menkyo.registry;

import jp.menkyo.shared.problem.Problem;

/** The database refused an entry in the roster: the fee of the case is neither paid nor exempted. */
public class FeeNotPaid extends Problem {

    public FeeNotPaid() {
        super(409, "FEE_NOT_PAID", "手数料が納付されていないため、名簿に登録できません。納付または減免の決定を確かめてください。");
    }
}
