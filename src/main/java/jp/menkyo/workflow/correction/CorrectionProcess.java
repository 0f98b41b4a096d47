package jp.menkyo.workflow.correction;

/** Names that the model {@code correction.bpmn} and the code share. */
public final class CorrectionProcess {

    public static final String KEY = "correction";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String ADMISSION = "admission";
    public static final String MATCH_RESULT = "matchResult";
    public static final String ELIGIBILITY = "eligibility";
    public static final String FEE_CODE = "feeCode";
    public static final String NO_DUTY_OUTCOME = "noDutyOutcome";
    public static final String APPROVE_OUTCOME = "approveOutcome";
    public static final String NEW_CERTIFICATE = "newCertificate";
    public static final String TASK_CONFIRM_NO_DUTY = "Task_ConfirmNoDuty";

    private CorrectionProcess() {}
}
