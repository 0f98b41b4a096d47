package jp.menkyo.workflow.refund;

/** Names that the model {@code refund.bpmn} and the code share. */
public final class RefundProcess {

    public static final String KEY = "refund";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String REFUND_STATE = "refundState";
    public static final String MESSAGE_ACCOUNT_GIVEN = "RefundAccountGiven";
    public static final String TASK_PROPOSE = "Task_ProposeRefund";
    public static final String TASK_DECIDE = "Task_DecideRefund";
    public static final String TASK_ENTER_ACCOUNT = "Task_EnterAccount";
    public static final String TASK_RECORD_PAYOUT = "Task_RecordPayout";

    private RefundProcess() {}
}
