package jp.menkyo.workflow.worklist.reopen;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** A request to take up finished work, or its answer, was not accepted; nothing was changed. */
final class ReopeningRefused extends Problem {

    private ReopeningRefused(int status, String code, String message) {
        super(status, code, message);
    }

    private ReopeningRefused(String field, String message) {
        super(422, "INPUT_MISSING", message, List.of(new FieldError(field, "MISSING", message)));
    }

    static ReopeningRefused notFinished() {
        return new ReopeningRefused(404, "NOT_FINISHED_BY_YOU", "自分が12か月以内に完了したタスクだけ、再開を依頼できます。");
    }

    static ReopeningRefused alreadyAsked() {
        return new ReopeningRefused(409, "ALREADY_REQUESTED", "このタスクの再開はすでに依頼されています。管理職の回答をお待ちください。");
    }

    static ReopeningRefused notToAnswer() {
        return new ReopeningRefused(409, "NOT_TO_ANSWER", "この依頼は回答済みか、自分の依頼です。自分の依頼にはほかの管理職が回答します。");
    }

    static ReopeningRefused wordsMissing() {
        return new ReopeningRefused("reason", "理由を1000字までで入力してください。");
    }

    static ReopeningRefused answerMissing() {
        return new ReopeningRefused("answer", "「対応する」か「対応しない」を選んでください。");
    }
}
