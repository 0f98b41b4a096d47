package jp.menkyo.workflow.deletion;

/** Names that the model {@code deletion.bpmn} and the code share. */
public final class DeletionProcess {

    public static final String KEY = "deletion";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String ADMISSION = "admission";
    public static final String MATCH_RESULT = "matchResult";
    public static final String ELIGIBILITY = "eligibility";
    public static final String FEE_CODE = "feeCode";
    public static final String ORIGIN = "origin";
    public static final String CANDIDATE_OUTCOME = "candidateOutcome";
    public static final String APPROVE_OUTCOME = "approveOutcome";
    public static final String RETURN_GROUND = "returnGround";
    public static final String TASK_DECIDE_CANDIDATE = "Task_DecideCandidate";

    static final String PURSUE = "PURSUE";
    static final String DROP = "DROP";

    private DeletionProcess() {}
}
