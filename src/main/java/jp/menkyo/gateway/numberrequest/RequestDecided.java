package jp.menkyo.gateway.numberrequest;

import jp.menkyo.shared.problem.Problem;

/** There is no such request that waits for a decision: somebody was faster, or it never was. */
public class RequestDecided extends Problem {

    public RequestDecided() {
        super(409, "NUMBER_REQUEST_DECIDED", "この依頼はすでに決裁されています。一覧を開き直して状況を確かめてください。");
    }
}
