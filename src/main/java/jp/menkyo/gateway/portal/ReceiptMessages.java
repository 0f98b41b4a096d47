package jp.menkyo.gateway.portal;

import jp.menkyo.gateway.line.Answer;

/** What goes over the line to the portal: its own names and ours for the public, nothing else. */
final class ReceiptMessages {

    private ReceiptMessages() {}

    record Confirmation(String applicationId, String receiptNumber, String part) {}

    /** State of the portal's copy. */
    enum Copy {
        DELETED,
        KEPT
    }

    record Confirmed(String requestId, String applicationId, String part, Copy copy) implements Answer {

        @Override
        public String outcome() {
            return "COPY_" + copy.name();
        }
    }
}
