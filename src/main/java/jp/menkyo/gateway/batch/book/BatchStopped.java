package jp.menkyo.gateway.batch.book;

/** Somebody cancelled or turned the batch while it was worked on; the work stops where it is. An expected event, no fault. */
public final class BatchStopped extends RuntimeException {

    BatchStopped() {
        super("the batch was stopped", null, false, false);
    }
}
