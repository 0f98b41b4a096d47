package jp.menkyo.workflow.casefacts;

/** Names that the model {@code assessment.bpmn} and the code share. */
public final class AssessmentProcess {

    public static final String KEY = "assessment";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String COMPETENCE = "competence";
    public static final String COMPETENCE_RULE = "competenceRule";
    public static final String ELIGIBILITY = "eligibility";
    public static final String ELIGIBILITY_RULE = "eligibilityRule";
    public static final String FEE_CODE = "feeCode";
    public static final String FEE_RULE = "feeRule";

    /** A table had nothing to say. */
    static final String NONE = "NONE";

    private AssessmentProcess() {}
}
