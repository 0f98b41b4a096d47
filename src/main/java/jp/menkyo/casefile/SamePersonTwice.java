package jp.menkyo.casefile;

import jp.menkyo.shared.Problem;

/** Whoever examined a case may not decide on it as well. */
public class SamePersonTwice extends Problem {

    public SamePersonTwice() {
        super(403, "SAME_PERSON_TWICE", "審査した職員は決裁できません。別の決裁者に引き継いでください。");
    }
}
