package jp.menkyo.workflow.admission;

/** Names that the model {@code admission.bpmn} and the code share. */
public final class AdmissionProcess {

    public static final String KEY = "admission";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String COMPETENCE = "competence";
    public static final String ELIGIBILITY = "eligibility";
    public static final String FEE_CODE = "feeCode";
    public static final String MATCH_RESULT = "matchResult";
    public static final String JUKI_RESULT = "jukiResult";
    public static final String KOSEKI_RESULT = "kosekiResult";
    public static final String ADMISSION = "admission";
    public static final String TASK_CONFIRM_ELSEWHERE = "Task_ConfirmElsewhere";

    /** In charge, and the licence is known. */
    public static final String ADMITTED = "ADMITTED";
    /** Another prefecture granted the licence. */
    public static final String ELSEWHERE = "ELSEWHERE";
    /** An officer found that it is ours after all. */
    static final String PROCEED = "PROCEED";

    private AdmissionProcess() {}
}
