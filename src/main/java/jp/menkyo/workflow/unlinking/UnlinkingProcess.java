package jp.menkyo.workflow.unlinking;

/** Names that the model {@code unlinking.bpmn} and the code share. */
public final class UnlinkingProcess {

    public static final String KEY = "unlinking";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String MATCH_RESULT = "matchResult";
    public static final String LINKED = "linked";
    public static final String APPROVE_OUTCOME = "approveOutcome";

    private UnlinkingProcess() {}
}
