package jp.menkyo.workflow.issuance;

/** Names that the model {@code issuance.bpmn} and the code share. */
public final class IssuanceProcess {

    public static final String KEY = "issuance";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String ERROR_CHARACTER_NOT_PRINTABLE = "CharacterNotPrintable";
    public static final String TASK_RESOLVE_CHARACTER = "Task_ResolveCharacter";
    public static final String TASK_ISSUE = "Task_Issue";

    private IssuanceProcess() {}
}
