package jp.menkyo.casefile.ruling;

import jp.menkyo.shared.problem.Problem;

/** Whoever examined a case, or began it of the office's own accord, may not decide on it as well. */
public class SamePersonTwice extends Problem {

    public SamePersonTwice() {
        this("審査した職員は決裁できません。別の決裁者に引き継いでください。");
    }

    private SamePersonTwice(String message) {
        super(403, "SAME_PERSON_TWICE", message);
    }

    static SamePersonTwice begun() {
        return new SamePersonTwice("職権でこの事案を始めた職員は決裁できません。別の決裁者に引き継いでください。");
    }
}
