package jp.menkyo.mynumber.erasure;

import java.util.List;
import jp.menkyo.mynumber.epoch.KeyEpoch;
import jp.menkyo.shared.problem.Problem;

/** A key is not destroyed, for a reason that its code names. */
public class DestructionRefused extends Problem {

    private DestructionRefused(int status, String code, String message) {
        super(status, code, message);
    }

    private DestructionRefused(int status, String code, String message, List<FieldError> errors) {
        super(status, code, message, errors);
    }

    static DestructionRefused unknown(int epoch) {
        return new DestructionRefused(404, "EPOCH_UNKNOWN", "第" + epoch + "世代の鍵は使われていません。画面を更新して確かめてください。");
    }

    static DestructionRefused inUse(KeyEpoch epoch) {
        return new DestructionRefused(
                409,
                "EPOCH_IN_USE",
                epoch.newest()
                        ? "最新の世代の鍵は破棄できません。新しい世代の鍵を加え、切替えを済ませてください。"
                        : "第%d世代の鍵で保護されているものが残っています（個人番号%d件・署名データ%d件）。先に鍵の切替えを済ませてください。"
                                .formatted(epoch.epoch(), epoch.numbers(), epoch.envelopes()));
    }

    static DestructionRefused olderFirst(int oldest) {
        return new DestructionRefused(409, "OLDER_EPOCH_FIRST", "鍵は古い世代から順に破棄します。先に第" + oldest + "世代を破棄してください。");
    }

    static DestructionRefused statement(String code, String message) {
        return new DestructionRefused(422, code, message, List.of(new FieldError("statement", code, message)));
    }

    static DestructionRefused notRequested() {
        return new DestructionRefused(409, "NOT_REQUESTED", "この世代の鍵の破棄は申請されていません。画面を更新して確かめてください。");
    }

    static DestructionRefused alreadyRequested() {
        return new DestructionRefused(409, "ALREADY_REQUESTED", "この世代の鍵の破棄は既に申請されています。画面を更新して確かめてください。");
    }

    static DestructionRefused samePerson() {
        return new DestructionRefused(403, "SAME_PERSON", "鍵の破棄は、申請した人とは別の人が確認してください。");
    }

    static DestructionRefused keyStays() {
        return new DestructionRefused(
                409, "KEY_STAYS", "鍵ファイルから鍵を取り除けませんでした。鍵ファイルとそのフォルダを本サービスの利用者が書き換えられるようにして、もう一度確認してください。");
    }
}
