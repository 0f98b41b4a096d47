package jp.menkyo.gateway;

import jp.menkyo.shared.CaseNumber;

/** The national portal (マイナポータル), as far as we call it: it is told what has arrived, and deletes its own copy. */
public interface NationalPortal {

    /**
     * Confirms a receipt.
     *
     * @return has the portal deleted its copy
     * @throws GatewayUnavailable when there is no usable answer now; confirming again is safe
     */
    boolean confirm(Receipt receipt);

    /**
     * @param id our id of this receipt, the same whenever it is confirmed again
     * @param applicationId the portal's own name of the application
     * @param part what of it arrived, a code
     */
    record Receipt(String id, CaseNumber receiptNumber, String applicationId, String part) {}
}
