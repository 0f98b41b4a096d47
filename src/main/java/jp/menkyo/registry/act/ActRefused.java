package jp.menkyo.registry.act;

import jp.menkyo.shared.problem.Problem;

/** An act that the law, or the licence as it stands, does not allow. */
public class ActRefused extends Problem {

    private ActRefused(int status, String code, String message) {
        super(status, code, message);
    }

    static ActRefused notInForce() {
        return new ActRefused(
                409, "LICENCE_NOT_IN_FORCE", "この免許は取消しまたは抹消されている（または予定されている）ため、この処理はできません。名簿の履歴を確かめてください。");
    }

    static ActRefused nothingToRevive() {
        return new ActRefused(409, "NOTHING_TO_REVIVE", "失踪宣告による抹消ではないため、回復できません。名簿の履歴で抹消の理由を確かめてください。");
    }

    static ActRefused effectiveDate() {
        return new ActRefused(
                422, "EFFECTIVE_DATE_IMPOSSIBLE", "効力発生日を確かめてください。登録年月日や前の処分より前の日、または認められない先の日付は指定できません。");
    }

    static ActRefused suspensionTooLong() {
        return new ActRefused(422, "SUSPENSION_TOO_LONG", "名称の使用の停止は1年以内です（栄養士法第5条第1項）。終わりの日を確かめてください。");
    }

    static ActRefused link() {
        return new ActRefused(409, "LINK_IMPOSSIBLE", "紐付の状態と合いません。別の番号との紐付があるときは、先に解除してください。");
    }
}
