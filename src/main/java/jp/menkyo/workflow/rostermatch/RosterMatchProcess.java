package jp.menkyo.workflow.rostermatch;

/** Names that the model {@code roster-match.bpmn} and the code share. */
public final class RosterMatchProcess {

    public static final String KEY = "roster-match";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String MATCH_RESULT = "matchResult";
    public static final String HAS_TURN = "hasTurn";
    public static final String MESSAGE_TURN_GIVEN = "TurnGiven";
    public static final String TASK_IDENTIFY_LICENCE = "Task_IdentifyLicence";

    /** An officer identified the licence. */
    static final String IDENTIFIED = "IDENTIFIED";
    /** An officer looked and found none. */
    static final String NONE = "NONE";

    private RosterMatchProcess() {}
}
