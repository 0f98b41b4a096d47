package jp.menkyo.gateway.expiry;

/** Something received from outside that may be kept for a set time only. */
public interface Expiring {

    /** Deletes what is older than its time allows and writes down that it did; calling again deletes nothing twice. */
    void expire();
}
