package jp.menkyo.workflow.feecollection;

/** Names that the model {@code fee-collection.bpmn} and the code share. */
public final class FeeCollectionProcess {

    public static final String KEY = "fee-collection";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String FEE_CODE = "feeCode";
    public static final String FEE_STATE = "feeState";
    public static final String ORDER_STATE = "orderState";
    public static final String MESSAGE_FEE_SETTLED = "FeeSettled";
    public static final String TASK_DECIDE_EXEMPTION = "Task_DecideExemption";
    public static final String TASK_RECEIVE_FEE = "Task_ReceiveFee";

    /** Nothing to pay, or paid already. */
    static final String SETTLED = "SETTLED";

    static final String EXEMPTION_REQUESTED = "EXEMPTION_REQUESTED";
    static final String ONLINE = "ONLINE";
    static final String COUNTER = "COUNTER";
    static final String OPEN = "OPEN";

    private FeeCollectionProcess() {}
}
