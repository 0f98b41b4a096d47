package jp.menkyo.payment.callback;

import jp.menkyo.shared.problem.Problem;

/** A message of the payment service that we do not accept; its subclasses say why. */
abstract class CallbackRefused extends Problem {

    private CallbackRefused(int status, String code, String message) {
        super(status, code, message);
    }

    /** The signature is missing or was not made with our shared secret over exactly these bytes. */
    static final class Forged extends CallbackRefused {
        Forged() {
            super(401, "SIGNATURE_FORGED", "署名を確認できません。本文全体に対する署名をX-Signatureに付けて送ってください。");
        }
    }

    /** No charge has this id. */
    static final class UnknownCharge extends CallbackRefused {
        UnknownCharge() {
            super(404, "UNKNOWN_CHARGE", "該当する手数料の請求がありません。請求の番号を確かめてください。");
        }
    }

    /** The event id was used before for something else. */
    static final class EventReused extends CallbackRefused {
        EventReused() {
            super(409, "EVENT_REUSED", "同じイベント番号で異なる内容を受け取っています。新しいイベント番号で送ってください。");
        }
    }

    /** Amount, currency or order is not that of the charge; nothing was marked as paid. */
    static final class Mismatch extends CallbackRefused {
        Mismatch(Outcome outcome) {
            super(422, outcome.name(), "納付の額、通貨又は注文が請求と一致しません。納付済みにはせず、担当者が確認します。");
        }
    }

    /** More bytes than any message of ours needs. */
    static final class TooLarge extends CallbackRefused {
        TooLarge() {
            super(413, "TOO_LARGE", "本文が大きすぎます。");
        }
    }
}
