package jp.menkyo.payment;

import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.ledger.LedgerEntries;
import jp.menkyo.shared.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Payments that are taken back: by the payment service or the bank, or because a counter receipt was wrong. The charge is
 * reversed and another one is open in its place, so that nothing is registered for money that is not there.
 */
@Service
@Transactional(noRollbackFor = Problem.class)
public class Reversals {

    private final Charges charges;
    private final LedgerEntries entries;
    private final Ledger ledger;

    Reversals(Charges charges, LedgerEntries entries, Ledger ledger) {
        this.charges = charges;
        this.entries = entries;
        this.ledger = ledger;
    }

    /**
     * Voids a counter receipt; its number stays used.
     *
     * @param requestedBy user name of the officer who found the mistake
     * @param approvedBy user name of another officer, who agrees
     * @throws ReceiptNotVoidable when there is no such receipt, it was voided, its refund is decided, or both are one person
     */
    public void voidReceipt(String receiptNumber, String requestedBy, String approvedBy, String reason) {
        if (requestedBy.equals(approvedBy)) {
            throw ReceiptNotVoidable.samePerson();
        }
        var receipt = entries.receipt(receiptNumber).orElseThrow(ReceiptNotVoidable::unknown);
        var charge = charges.lock(receipt.chargeId()).orElseThrow(ReceiptNotVoidable::unknown);
        boolean whole = receipt.kind() == Entry.Kind.PAID_AT_COUNTER;
        if (!whole || charge.state() != Charge.State.PAID || entries.refundDecided(charge.id()) > 0) {
            throw ReceiptNotVoidable.over();
        }
        var how = new Circumstances(requestedBy + "+" + approvedBy, receipt.means(), reason, null);
        ledger.enter(charge, Entry.Kind.RECEIPT_VOIDED, charge.amount(), how);
    }
}
