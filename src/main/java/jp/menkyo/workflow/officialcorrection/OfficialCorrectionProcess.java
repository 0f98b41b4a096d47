package jp.menkyo.workflow.officialcorrection;

/** Names that the model {@code official-correction.bpmn} and the code share. */
public final class OfficialCorrectionProcess {

    public static final String KEY = "official-correction";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String MATCH_RESULT = "matchResult";
    public static final String APPROVE_OUTCOME = "approveOutcome";
    public static final String NEW_CERTIFICATE = "newCertificate";

    private OfficialCorrectionProcess() {}
}
