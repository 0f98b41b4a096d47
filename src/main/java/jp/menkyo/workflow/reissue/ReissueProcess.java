package jp.menkyo.workflow.reissue;

/** Names that the model {@code reissue.bpmn} and the code share. */
public final class ReissueProcess {

    public static final String KEY = "reissue";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String ADMISSION = "admission";
    public static final String MATCH_RESULT = "matchResult";
    public static final String ELIGIBILITY = "eligibility";
    public static final String FEE_CODE = "feeCode";
    public static final String APPROVE_OUTCOME = "approveOutcome";

    private ReissueProcess() {}
}
