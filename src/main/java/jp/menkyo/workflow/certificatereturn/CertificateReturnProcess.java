package jp.menkyo.workflow.certificatereturn;

/** Names that the model {@code certificate-return.bpmn} and the code share. */
public final class CertificateReturnProcess {

    public static final String KEY = "certificate-return";
    public static final String CASE_NUMBER = "caseNumber";
    /** In: {@code FOUND}, {@code REVOKED} or {@code DELETED}. */
    public static final String RETURN_GROUND = "returnGround";
    /** Out: {@code HANDED_IN} or {@code STATED_LOST}. */
    public static final String RETURN_RECEIPT = "returnReceipt";

    public static final String TASK_RECEIVE_CERTIFICATE = "Task_ReceiveCertificate";

    private CertificateReturnProcess() {}
}
