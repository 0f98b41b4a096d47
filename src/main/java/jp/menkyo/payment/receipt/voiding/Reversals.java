package jp.menkyo.payment.receipt.voiding;

import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.excess.UsedExcess;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.ledger.LedgerEntries;
import jp.menkyo.shared.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counter receipts that were wrong: the money goes back over the counter. The charge is reversed and another one is open in
 * its place, so that nothing is registered for money that is not there. A receipt may be for the rest of an amount that was
 * paid short (充当); then the other part stays with the case as an excess.
 */
@Service
@Transactional(noRollbackFor = Problem.class)
public class Reversals {

    private final Charges charges;
    private final LedgerEntries entries;
    private final Ledger ledger;
    private final UsedExcess used;

    Reversals(Charges charges, LedgerEntries entries, Ledger ledger, UsedExcess used) {
        this.charges = charges;
        this.entries = entries;
        this.ledger = ledger;
        this.used = used;
    }

    /**
     * Is the money of this receipt there to be handed back? Whether the receipt was voided before, the caller knows.
     *
     * @throws ReceiptNotVoidable when there is no such receipt
     */
    public boolean voidable(String receiptNumber) {
        var receipt = entries.receipt(receiptNumber).orElseThrow(ReceiptNotVoidable::unknown);
        var charge = charges.lock(receipt.chargeId()).orElseThrow(ReceiptNotVoidable::unknown);
        return ofRest(receipt)
                ? used.available(charge.caseNumber()) >= receipt.amount().amount()
                : charge.state() == Charge.State.PAID && entries.refundDecided(charge.id()) == 0;
    }

    /**
     * Voids a counter receipt; its number stays used.
     *
     * @param requestedBy user name of the officer who found the mistake
     * @param approvedBy user name of another officer, who agrees
     * @throws ReceiptNotVoidable when there is no such receipt, its money went back already or is decided to, or both are one
     *     person
     */
    public void voidReceipt(String receiptNumber, String requestedBy, String approvedBy, String reason) {
        if (requestedBy.equals(approvedBy)) {
            throw ReceiptNotVoidable.samePerson();
        }
        if (!voidable(receiptNumber)) {
            throw ReceiptNotVoidable.over();
        }
        var receipt = entries.receipt(receiptNumber).orElseThrow();
        var charge = charges.lock(receipt.chargeId()).orElseThrow();
        var how = new Circumstances(requestedBy + "+" + approvedBy, receipt.means(), reason, null);
        if (ofRest(receipt)) {
            used.free(charge.caseNumber(), receipt.amount().amount(), how.actor(), reason);
            ledger.enter(charge, Entry.Kind.EXCESS_REVERSED, receipt.amount(), how);
        } else {
            ledger.enter(charge, Entry.Kind.RECEIPT_VOIDED, charge.amount(), how);
        }
    }

    private static boolean ofRest(Entry receipt) {
        return receipt.kind() == Entry.Kind.EXCESS_RECEIVED;
    }
}
