package jp.menkyo.workflow.paymentmatter;

/** Names that the model {@code payment-matter.bpmn} and the code share. */
public final class PaymentMatterProcess {

    public static final String KEY = "payment-matter";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String FEE_CODE = "feeCode";
    public static final String MATTER_OUTCOME = "matterOutcome";
    public static final String WRITE_OFF_OUTCOME = "writeOffOutcome";
    public static final String MESSAGE_EXPLAINED = "DifferencesExplained";
    public static final String TASK_SETTLE = "Task_SettleMatter";
    public static final String TASK_APPROVE_WRITE_OFF = "Task_ApproveWriteOff";

    static final String REFUND = "REFUND";
    static final String COLLECT = "COLLECT";
    static final String WRITE_OFF = "WRITE_OFF";

    private PaymentMatterProcess() {}
}
