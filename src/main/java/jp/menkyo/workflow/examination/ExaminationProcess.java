package jp.menkyo.workflow.examination;

/** Names that the model {@code examination.bpmn} and the code share. */
public final class ExaminationProcess {

    public static final String KEY = "examination";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String EXAMINE_OUTCOME = "examineOutcome";
    public static final String APPROVE_OUTCOME = "approveOutcome";
    public static final String TASK_EXAMINE = "Task_Examine";
    public static final String TASK_APPROVE = "Task_Approve";

    static final String PROPOSE_REGISTRATION = "PROPOSE_REGISTRATION";
    static final String PROPOSE_REFUSAL = "PROPOSE_REFUSAL";
    static final String REQUEST_AMENDMENT = "REQUEST_AMENDMENT";
    /** Facts are not as declared: the rules are applied anew, and the fee with them. */
    static final String DETERMINE = "DETERMINE";

    static final String APPROVE_REGISTRATION = "APPROVE_REGISTRATION";
    static final String APPROVE_REFUSAL = "APPROVE_REFUSAL";
    static final String RETURN = "RETURN";

    private ExaminationProcess() {}
}
