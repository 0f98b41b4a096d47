package jp.menkyo.workflow.disposition;

/** Names that the model {@code disposition.bpmn} and the code share. */
public final class DispositionProcess {

    public static final String KEY = "disposition";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String MATCH_RESULT = "matchResult";
    public static final String PROPOSAL = "proposal";
    public static final String ELIGIBILITY = "eligibility";
    public static final String DECISION = "decision";
    public static final String SERVICE_OUTCOME = "serviceOutcome";
    public static final String RETURN_GROUND = "returnGround";
    public static final String SUSPENSION_ENDS = "suspensionEnds";
    public static final String TASK_INVESTIGATE = "Task_Investigate";
    public static final String TASK_RECORD_HEARING = "Task_RecordHearing";
    public static final String TASK_DECIDE_DISPOSITION = "Task_DecideDisposition";
    public static final String TASK_RECORD_SERVICE = "Task_RecordService";

    static final String DISPOSE = "DISPOSE";
    static final String DECIDE_AGAIN = "DECIDE_AGAIN";

    private DispositionProcess() {}
}
