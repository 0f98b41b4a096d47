package jp.menkyo.gateway.portal;

import jp.menkyo.gateway.NationalPortal;
import jp.menkyo.gateway.line.Call;
import jp.menkyo.gateway.line.Line;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.gateway.portal.ReceiptMessages.Confirmation;
import jp.menkyo.gateway.portal.ReceiptMessages.Confirmed;
import jp.menkyo.gateway.portal.ReceiptMessages.Copy;
import org.springframework.stereotype.Component;

/** Confirms receipts to the portal; the id of the receipt is the idempotency key, so that telling twice is telling once. */
@Component
class ReceiptLine implements NationalPortal {

    private final Line line;
    private final String legalBasis;

    ReceiptLine(Lines lines, PortalSettings settings) {
        this.line = lines.open("portal", settings.line());
        this.legalBasis = settings.legalBasis();
    }

    @Override
    public boolean confirm(Receipt receipt) {
        var confirmed = line.send(new Call<>(
                receipt.receiptNumber(),
                "CONFIRM_RECEIPT",
                receipt.receiptNumber() + ":CONFIRM_RECEIPT:" + receipt.id(),
                legalBasis,
                "/v1/receipts",
                new Confirmation(
                        receipt.applicationId(), receipt.receiptNumber().value(), receipt.part()),
                Confirmed.class,
                answer -> answer.applicationId().equals(receipt.applicationId())
                        && answer.part().equals(receipt.part())));
        return confirmed.copy() == Copy.DELETED;
    }
}
