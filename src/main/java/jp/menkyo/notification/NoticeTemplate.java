package jp.menkyo.notification;

import java.util.Set;

/**
 * The kinds of notices; each has a text under {@code notices/} and takes only the facts named here, besides the receipt
 * number and the name. None takes a birth date or a My Number.
 */
public enum NoticeTemplate {
    /** What has to be corrected (行政手続法第7条). */
    AMENDMENT_REQUEST("補正のお願い", Set.of("wanted"), Set.of()),
    /** Registered, and the certificate has left the office. */
    REGISTERED("栄養士免許の登録と免許証の交付のお知らせ", Set.of("licenceNumber", "delivery"), Set.of("trackingNumber")),
    /** Refused: grounds (行政手続法第8条) and remedy (行政不服審査法第82条). */
    REFUSED("申請の却下のお知らせ", Set.of("reason", "legalBasis"), Set.of()),
    OTHER_PREFECTURE("申請先のご案内", Set.of("prefecture"), Set.of()),
    WITHDRAWN("取下げの受理のお知らせ", Set.of(), Set.of()),
    /** No licence of that name and number is in our roster. */
    NOT_ON_ROSTER("名簿の確認結果のお知らせ", Set.of(), Set.of()),
    /** What changed is no item of the roster. */
    NO_DUTY("届出の要らない変更のお知らせ", Set.of(), Set.of()),
    /** The roster is corrected; no new certificate was asked for. */
    CORRECTED("名簿の訂正のお知らせ", Set.of("licenceNumber"), Set.of()),
    /** A rewritten or reissued certificate has left the office. */
    CERTIFICATE_ISSUED("免許証の交付のお知らせ", Set.of("licenceNumber", "delivery"), Set.of("trackingNumber")),
    /** The My Number is linked with the registration; changes may be filed online from now on. */
    LINKED("初期設定（個人番号との紐付け）の完了のお知らせ", Set.of("licenceNumber"), Set.of()),
    NOT_LINKED("初期設定（個人番号との紐付け）の結果のお知らせ", Set.of("licenceNumber", "reason"), Set.of()),
    /** The office has taken a link back. */
    UNLINKED("個人番号との紐付けの解除のお知らせ", Set.of("licenceNumber"), Set.of()),
    /** A proof of the registration has left the office. */
    PROOF_ISSUED("登録証明書の交付のお知らせ", Set.of("licenceNumber", "delivery"), Set.of("trackingNumber")),
    /** When and where a holder may speak before a disposition (行政手続法第15条・第30条). */
    HEARING("弁明・聴聞の通知", Set.of("licenceNumber", "proposal", "reason", "hearingOn", "hearingPlace"), Set.of()),
    /** A disposition with its reasons and remedies (行政手続法第14条, 行政不服審査法第82条). */
    DISPOSITION("処分の通知", Set.of("licenceNumber", "proposal", "reason"), Set.of("period")),
    /** Deleted from the roster (施行令第4条); for a dead holder to whoever filed. */
    DELETED("登録の抹消のお知らせ", Set.of("licenceNumber"), Set.of()),
    /** The report led to no deletion; names no item of the roster, because whoever reported may have no right to it. */
    NOT_DELETED("登録の抹消を行わないことのお知らせ", Set.of(), Set.of()),
    /** The judgement of disappearance was annulled (民法第32条). */
    REVIVED("登録の回復のお知らせ", Set.of("licenceNumber"), Set.of()),
    /** The office corrected an error of its own. */
    OFFICIALLY_CORRECTED("名簿の職権訂正のお知らせ", Set.of("licenceNumber"), Set.of()),
    SUSPENSION_OVER("名称使用停止の期間の終わりのお知らせ", Set.of("licenceNumber"), Set.of()),
    /** A certificate has to be handed in (栄養士法施行令第6条第5項・第8条). */
    RETURN_REQUEST("免許証の返納のお願い", Set.of("licenceNumber", "returnGround", "returnArticle", "returnDueOn"), Set.of()),
    RETURN_REMINDER("免許証の返納の督促", Set.of("licenceNumber", "returnGround", "returnArticle", "returnDueOn"), Set.of()),
    /** The found certificate is here. */
    RETURNED("免許証の返納の受付のお知らせ", Set.of("licenceNumber"), Set.of()),
    /** The found certificate was lost once more. */
    LOSS_STATED("免許証の紛失の申立ての受付のお知らせ", Set.of("licenceNumber"), Set.of()),
    /** Money goes back, and where to is asked (地方自治法施行令第165条の7, 手数料条例). */
    REFUND_DECIDED("手数料の還付の決定と口座の届出のお願い", Set.of("refundAmount", "refundReason", "refundBasis"), Set.of("refundAgain")),
    /** Money stays, with reasons and remedy (行政不服審査法第82条). */
    NOT_REFUNDED("手数料を還付しないことのお知らせ", Set.of("refundAmount", "refundReason", "refundBasis"), Set.of()),
    REFUNDED("手数料の還付の支払のお知らせ", Set.of("refundAmount"), Set.of()),
    /** A payment was taken back and is due once more. */
    PAYMENT_REVERSED("手数料の納付の取消しと再度の納付のお願い", Set.of("feeDue"), Set.of()),
    /** To the minister, about a disposition (栄養士法第5条第3項). */
    MINISTER("処分の通知（栄養士法第5条第3項）", Set.of("licenceNumber", "proposal", "servedOn", "holder"), Set.of("period"));

    private final String title;
    private final Set<String> required;
    private final Set<String> optional;

    NoticeTemplate(String title, Set<String> required, Set<String> optional) {
        this.title = title;
        this.required = required;
        this.optional = optional;
    }

    public String title() {
        return title;
    }

    /** Facts it cannot do without. */
    public Set<String> required() {
        return required;
    }

    /** Facts it mentions when they are there. */
    public Set<String> optional() {
        return optional;
    }
}
