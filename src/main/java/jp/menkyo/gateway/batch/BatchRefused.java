package jp.menkyo.gateway.batch;

import jp.menkyo.shared.problem.Problem;

/** A batch cannot be begun, gone on with or cancelled now; the sentence says why and what to do. */
public class BatchRefused extends Problem {

    private BatchRefused(int status, String code, String message) {
        super(status, code, message);
    }

    static BatchRefused alreadyOpen() {
        return new BatchRefused(409, "JUKI_BATCH_OPEN", "同じ対象の一括照会がまだ終わっていません。完了を待つか、取り消してから始めてください。");
    }

    static BatchRefused notSetUp() {
        return new BatchRefused(
                409,
                "JUKI_FILES_NOT_SET_UP",
                "一括照会に使う証明書が設定されていません。情報システム管理者に menkyo.gateway.juki.files の設定を依頼してください。");
    }

    static BatchRefused notNow() {
        return new BatchRefused(409, "JUKI_BATCH_STATE", "この一括照会は、今の状態ではこの操作ができません。一覧を開き直して状態を確かめてください。");
    }

    static BatchRefused reason() {
        return new BatchRefused(422, "REASON_MISSING", "照会の理由を500字以内で入力してください。");
    }
}
