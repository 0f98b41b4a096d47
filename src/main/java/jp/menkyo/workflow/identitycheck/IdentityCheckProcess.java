package jp.menkyo.workflow.identitycheck;

/** Names that the model {@code identity-check.bpmn} and the code share. */
public final class IdentityCheckProcess {

    public static final String KEY = "identity-check";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String MAY_INQUIRE = "mayInquire";
    public static final String JUKI_RESULT = "jukiResult";
    public static final String FAMILY_REQUEST = "familyRequest";
    public static final String KOSEKI_RESULT = "kosekiResult";

    /** No usable answer now. */
    static final String UNAVAILABLE = "UNAVAILABLE";
    /** No inquiry was made: no number, or no ground to ask. */
    static final String NOT_ASKED = "NOT_ASKED";
    /** The query is with the provider. */
    static final String PLACED = "PLACED";
    /** No answer yet. */
    static final String PENDING = "PENDING";

    private IdentityCheckProcess() {}
}
