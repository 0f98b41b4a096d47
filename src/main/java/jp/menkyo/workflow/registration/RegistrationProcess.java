package jp.menkyo.workflow.registration;

/** Names that the model {@code registration.bpmn} and the code share. */
public final class RegistrationProcess {

    public static final String KEY = "registration";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String COMPETENCE = "competence";
    public static final String ELIGIBILITY = "eligibility";
    public static final String FEE_CODE = "feeCode";
    public static final String JUKI_RESULT = "jukiResult";
    public static final String KOSEKI_RESULT = "kosekiResult";
    public static final String GUIDANCE_OUTCOME = "guidanceOutcome";
    public static final String APPROVE_OUTCOME = "approveOutcome";
    public static final String MESSAGE_WITHDRAWN = "ApplicationWithdrawn";
    public static final String TASK_CONFIRM_GUIDANCE = "Task_ConfirmGuidance";

    private RegistrationProcess() {}
}
