package jp.menkyo.workflow.registrationproof;

/** Names that the model {@code registration-proof.bpmn} and the code share. */
public final class RegistrationProofProcess {

    public static final String KEY = "registration-proof";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String ADMISSION = "admission";
    public static final String MATCH_RESULT = "matchResult";
    public static final String FEE_CODE = "feeCode";
    public static final String APPROVE_OUTCOME = "approveOutcome";
    public static final String TASK_HAND_OVER_PROOF = "Task_HandOverProof";

    private RegistrationProofProcess() {}
}
