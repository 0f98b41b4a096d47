package jp.menkyo.workflow.revival;

/** Names that the model {@code revival.bpmn} and the code share. */
public final class RevivalProcess {

    public static final String KEY = "revival";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String MATCH_RESULT = "matchResult";
    public static final String APPROVE_OUTCOME = "approveOutcome";

    private RevivalProcess() {}
}
