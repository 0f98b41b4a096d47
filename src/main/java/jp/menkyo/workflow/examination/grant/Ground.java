package jp.menkyo.workflow.examination.grant;

/**
 * What a refusal may rest on; the officer who proposes it says it in their own words.
 *
 * @param article for instance 栄養士法2条1項
 */
public record Ground(String article, String reason) {

    private static final char COLON = '：';
    /** What the tables add for the officer is not for the applicant. */
    private static final String FOR_OFFICERS = "。拒否するときは.*";

    /** @param basis of a rule: the article, a colon, and what it says */
    static Ground of(String basis) {
        int colon = basis.indexOf(COLON);
        return new Ground(basis.substring(0, colon), basis.substring(colon + 1).replaceFirst(FOR_OFFICERS, ""));
    }
}
