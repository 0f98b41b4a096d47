package jp.menkyo.notification;

import java.util.Set;

/**
 * What a notice says. Each takes only the facts named here, and the receipt number of the case; none takes a birth date, a
 * licence number or a My Number.
 */
public enum NoticeTemplate {
    /** 受付. */
    RECEIVED(Set.of("procedure", "receivedOn"), Set.of()),
    /** 納付依頼. */
    PAYMENT_REQUEST(Set.of("amount"), Set.of("paymentPage", "payBy")),
    /** 補正依頼 (行政手続法第7条). */
    AMENDMENT_REQUEST(Set.of("request"), Set.of("replyBy")),
    /** 登録. */
    REGISTERED(Set.of("registeredOn"), Set.of("delivery")),
    /** 却下: grounds (行政手続法第8条) and remedy (行政不服審査法第82条). */
    REFUSED(Set.of("grounds"), Set.of()),
    /** 管轄外. */
    OTHER_PREFECTURE(Set.of("prefecture"), Set.of()),
    /** 取下げ. */
    WITHDRAWN(Set.of("withdrawnOn"), Set.of()),
    /** 発送または窓口交付. */
    DISPATCHED(Set.of("delivery"), Set.of("dispatchedOn", "trackingNumber"));

    private final Set<String> required;
    private final Set<String> optional;

    NoticeTemplate(Set<String> required, Set<String> optional) {
        this.required = required;
        this.optional = optional;
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
