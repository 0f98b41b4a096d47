package jp.menkyo.workflow.examination.grant;

import jp.menkyo.workflow.assessment.AssessmentAnswer.FiredRule;

/**
 * What a refusal may rest on, in words for the applicant; the officer who proposes it may say it in their own.
 *
 * @param article for instance 栄養士法2条1項
 */
public record Ground(String article, String reason) {

    private static final char COLON = '：';

    /** @throws IllegalArgumentException when the rule forbids nothing */
    static Ground of(FiredRule rule) {
        var basis = rule.basis();
        return new Ground(basis.substring(0, basis.indexOf(COLON)), GroundWords.of(rule.id()));
    }
}
