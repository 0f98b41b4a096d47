package jp.menkyo.workflow.worklist.step;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** A user task could not be opened, claimed or completed as asked; nothing was changed. */
public final class TaskRefused extends Problem {

    private TaskRefused(int status, String code, String title, List<FieldError> errors) {
        super(status, code, title, errors);
    }

    /** The task is not there any more (404). */
    public static TaskRefused gone() {
        return new TaskRefused(404, "TASK_NOT_FOUND", "このタスクはありません。すでに完了したか、取り下げられました。一覧を読み直してください。", List.of());
    }

    /** @param role in words, whose task it is (403) */
    public static TaskRefused wrongRole(String role) {
        return new TaskRefused(403, "WRONG_ROLE", "このタスクは「" + role + "」の担当です。担当の職員に引き継いでください。", List.of());
    }

    /**
     * The officer it is given to may not do it (403).
     *
     * @param role in words, whose task it is
     */
    public static TaskRefused notTheirs(String officer, String role) {
        var sentence = "%sさんには割り当てられません。このタスクは「%s」の担当です。「%s」の職員を選んでください。";
        return new TaskRefused(403, "WRONG_ROLE", sentence.formatted(officer, role, role), List.of());
    }

    /** @param message who else has to do it (403) */
    public static TaskRefused samePerson(String message) {
        return new TaskRefused(403, "SAME_PERSON_TWICE", message, List.of());
    }

    /**
     * Somebody else has it (409).
     *
     * @param holder name of whoever holds the task
     * @param since since when, in words; empty where it is not known
     */
    public static TaskRefused held(String holder, String since) {
        var sentence = "このタスクは%sさんが担当しています%s。引き継ぐときは、タスクを開き直して「引き継ぐ」を選んでください。入力した内容は下書きに残せます。";
        return new TaskRefused(
                409, "TASK_HELD", sentence.formatted(holder, since.isEmpty() ? "" : "（" + since + "から）"), List.of());
    }

    /** The case was changed since the task was opened (409). */
    public static TaskRefused stale() {
        return new TaskRefused(409, "STALE_VERSION", "開いたあとに事案の内容が変わりました。読み直してから完了してください。", List.of());
    }

    /** The task has no such outcome (422). */
    public static TaskRefused noSuchOutcome(String outcome) {
        var error = new FieldError("outcome", "UNKNOWN_OUTCOME", "この結果は選べません。示された結果から選んでください。");
        return new TaskRefused(422, "UNKNOWN_OUTCOME", "選んだ結果はこのタスクにありません。", List.of(error));
    }

    /**
     * The outcome is one of the task's, but the case forbids it (422).
     *
     * @param message why, and what to do instead
     */
    public static TaskRefused closed(String code, String message) {
        return new TaskRefused(422, code, "この結果は、この事案では選べません。", List.of(new FieldError("outcome", code, message)));
    }

    /** A field that the outcome does not have (400). */
    public static TaskRefused unknownField(String field) {
        var error = new FieldError(field, "UNKNOWN_FIELD", "この項目は受け付けていません。");
        return new TaskRefused(400, "UNKNOWN_FIELD", "受け付けていない項目が含まれています。", List.of(error));
    }

    static TaskRefused invalid(List<FieldError> errors) {
        return new TaskRefused(422, "INPUT_MISSING", "入力が足りないか、正しくありません。示した項目を入力してください。", errors);
    }

    /** An input that a step refuses for a reason of its own. */
    public static TaskRefused invalid(String field, String code, String message) {
        return invalid(List.of(new FieldError(field, code, message)));
    }
}
