package jp.menkyo.workflow.linkage;

/** Names that the model {@code linkage.bpmn} and the code share. */
public final class LinkageProcess {

    public static final String KEY = "linkage";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String ADMISSION = "admission";
    public static final String MATCH_RESULT = "matchResult";
    public static final String LINK_CHECK = "linkCheck";
    public static final String LINK_PROPOSAL = "linkProposal";
    public static final String LINK_DECISION = "linkDecision";
    public static final String TASK_DECIDE_LINK = "Task_DecideLink";
    public static final String TASK_APPROVE_LINK = "Task_ApproveLink";

    /** Nothing speaks against the link: it is entered without a person. */
    static final String CERTAIN = "CERTAIN";
    /** The licence is linked with this very number. */
    static final String ALREADY = "ALREADY";
    /** Two officers decide. */
    static final String DOUBTFUL = "DOUBTFUL";

    static final String LINK = "LINK";
    static final String NOT_LINK = "NOT_LINK";
    static final String RETURN = "RETURN";

    private LinkageProcess() {}
}
