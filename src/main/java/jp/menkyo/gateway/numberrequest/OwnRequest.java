package jp.menkyo.gateway.numberrequest;

import jp.menkyo.shared.problem.Problem;

/** Whoever asked for a number cannot also release it. */
public class OwnRequest extends Problem {

    public OwnRequest() {
        super(403, "NUMBER_REQUEST_OWN", "自分が依頼した個人番号の取得は決裁できません。ほかの職員が決裁してください。");
    }
}
