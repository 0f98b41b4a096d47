package jp.menkyo.gateway.batch;

import jp.menkyo.shared.problem.Problem;

/** There is no such batch. */
public class BatchUnknown extends Problem {

    public BatchUnknown() {
        super(404, "JUKI_BATCH_UNKNOWN", "この一括照会は見つかりません。一覧から選び直してください。");
    }
}
