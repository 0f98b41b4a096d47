package jp.menkyo.notification;

/**
 * The hand-over of a notice ended without an answer, or the application died during it: nobody knows whether it arrived. A
 * person looks and settles it; it is never sent again by itself.
 */
public class DeliveryUnknown extends RuntimeException {

    DeliveryUnknown(NoticeId id) {
        super("it is not known whether notice " + id.value() + " arrived");
    }
}
