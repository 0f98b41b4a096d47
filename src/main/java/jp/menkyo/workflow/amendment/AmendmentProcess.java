package jp.menkyo.workflow.amendment;

/** Names that the model {@code amendment.bpmn} and the code share. */
public final class AmendmentProcess {

    public static final String KEY = "amendment";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String AMENDMENT_OUTCOME = "amendmentOutcome";
    public static final String MESSAGE_RECEIVED = "AmendmentReceived";
    public static final String TASK_CONFIRM_AMENDMENT = "Task_ConfirmAmendment";

    private AmendmentProcess() {}
}
