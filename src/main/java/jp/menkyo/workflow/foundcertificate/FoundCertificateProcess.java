package jp.menkyo.workflow.foundcertificate;

/** Names that the model {@code found-certificate.bpmn} and the code share. */
public final class FoundCertificateProcess {

    public static final String KEY = "found-certificate";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String ADMISSION = "admission";
    public static final String MATCH_RESULT = "matchResult";
    public static final String RETURN_RECEIPT = "returnReceipt";

    private FoundCertificateProcess() {}
}
