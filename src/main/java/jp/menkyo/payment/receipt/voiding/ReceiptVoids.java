package jp.menkyo.payment.receipt.voiding;

import java.util.regex.Pattern;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.receipt.Receipts;
import jp.menkyo.shared.problem.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Voids receipts by two persons. */
@Service
@Transactional(noRollbackFor = Problem.class)
public class ReceiptVoids {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9０-９](?:[-－ 　]?[0-9０-９]){11}");

    private final Receipts receipts;
    private final Charges charges;
    private final VoidRows rows;
    private final Reversals reversals;
    private final ApplicationEventPublisher events;

    ReceiptVoids(
            Receipts receipts, Charges charges, VoidRows rows, Reversals reversals, ApplicationEventPublisher events) {
        this.receipts = receipts;
        this.charges = charges;
        this.rows = rows;
        this.reversals = reversals;
        this.events = events;
    }

    /**
     * Asks for a receipt to be voided.
     *
     * @param by user name of the officer who found the mistake
     * @throws VoidRefused when there is no such receipt, it is not in force, it was asked for already, or the reason is none
     */
    public void request(String receiptNumber, String by, String reason) {
        var charge = inForce(receiptNumber);
        if (!rows.add(receiptNumber, by, checked(reason))) {
            throw VoidRefused.asked();
        }
        events.publishEvent(
                new VoidRequest.Changed("RECEIPT_VOID_REQUESTED", charge.caseNumber(), receiptNumber, reason.strip()));
    }

    /**
     * Voids the receipt; its money was handed back.
     *
     * @param by user name of another officer, who agrees
     * @throws jp.menkyo.payment.receipt.voiding.ReceiptNotVoidable when both are one person, or the receipt is not in force any more
     * @throws VoidRefused when nobody asked for it
     */
    public void approve(String receiptNumber, String by) {
        var charge = inForce(receiptNumber);
        var request = rows.lockOpen(receiptNumber).orElseThrow(VoidRefused::notAsked);
        reversals.voidReceipt(receiptNumber, request.requestedBy(), by, request.reason());
        rows.decide(request, "VOIDED", by);
        events.publishEvent(
                new VoidRequest.Changed("RECEIPT_VOID_APPROVED", charge.caseNumber(), receiptNumber, request.reason()));
    }

    /** Turns the request down, or takes one's own back; the receipt stays in force. */
    public void decline(String receiptNumber, String by) {
        var charge = lock(receiptNumber);
        var request = rows.lockOpen(receiptNumber).orElseThrow(VoidRefused::notAsked);
        rows.decide(request, "DECLINED", by);
        events.publishEvent(
                new VoidRequest.Changed("RECEIPT_VOID_DECLINED", charge.caseNumber(), receiptNumber, request.reason()));
    }

    private Charge lock(String receiptNumber) {
        return receipts.find(receiptNumber)
                .flatMap(receipt -> charges.lock(receipt.chargeId()))
                .orElseThrow(VoidRefused::unknown);
    }

    private Charge inForce(String receiptNumber) {
        var charge = lock(receiptNumber);
        if (rows.voided(receiptNumber) || !reversals.voidable(receiptNumber)) {
            throw VoidRefused.over();
        }
        return charge;
    }

    private static String checked(String reason) {
        var words = reason.strip();
        if (words.length() < SHORTEST
                || words.length() > LONGEST
                || TWELVE_DIGITS.matcher(words).find()) {
            throw VoidRefused.reason();
        }
        return words;
    }
}
