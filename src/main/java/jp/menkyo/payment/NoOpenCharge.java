package jp.menkyo.payment;

import jp.menkyo.shared.problem.Problem;

/** The case owes nothing now: it was never charged, or all of it is paid, waived or cancelled. */
public class NoOpenCharge extends Problem {

    public NoOpenCharge() {
        super(409, "NO_OPEN_CHARGE", "この事案に未納の手数料はありません。納付の状況を確かめてください。");
    }
}
