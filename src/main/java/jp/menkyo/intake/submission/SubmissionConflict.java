package jp.menkyo.intake.submission;

import jp.menkyo.shared.problem.Problem;

/** The same key came with other content: one of the two is not what the sender meant. */
public class SubmissionConflict extends Problem {

    public SubmissionConflict() {
        super(409, "IDEMPOTENCY_CONFLICT", "同じ Idempotency-Key で内容の違う申請がすでに届いています。新しい申請には新しいキーを付けてください。");
    }
}
