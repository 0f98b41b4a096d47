package jp.menkyo.notification;

/**
 * A notice was on its way when the application died: nobody knows whether it arrived. A person looks; it is never sent again
 * by itself.
 */
public class DeliveryUnknown extends RuntimeException {

    DeliveryUnknown(NoticeId id) {
        super("it is not known whether notice " + id.value() + " arrived");
    }
}
