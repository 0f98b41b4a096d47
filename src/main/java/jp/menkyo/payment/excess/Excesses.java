package jp.menkyo.payment.excess;

import jp.menkyo.payment.Account;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.NoOpenCharge;
import jp.menkyo.payment.WrongAmount;
import jp.menkyo.payment.ledger.Balances;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.receipt.Receipts;
import jp.menkyo.payment.receipt.Tender;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that came for a case and was not due (過誤納金): it is used for what the case still owes, or goes back by a refund. */
@Service
@Transactional(noRollbackFor = Problem.class)
public class Excesses {

    private final Charges charges;
    private final Ledger ledger;
    private final Balances balances;
    private final Receipts receipts;

    Excesses(Charges charges, Ledger ledger, Balances balances, Receipts receipts) {
        this.charges = charges;
        this.ledger = ledger;
        this.balances = balances;
        this.receipts = receipts;
    }

    /** What the case has paid without owing it. */
    @Transactional(readOnly = true)
    public Yen of(CaseNumber caseNumber) {
        return new Yen(-balances.of(caseNumber, Account.EXCESS));
    }

    /**
     * Uses the excess for each open charge that it covers whole (充当); a part never settles a charge.
     *
     * @param decidedBy user name of the officer who decided
     * @throws NoOpenCharge when nothing is due
     * @throws ExcessTooSmall when it covers no open charge
     */
    public void apply(CaseNumber caseNumber, String decidedBy) {
        var open = charges.lock(caseNumber).stream().filter(Charge::open).toList();
        if (open.isEmpty()) {
            throw new NoOpenCharge();
        }
        boolean any = false;
        for (var charge : open) {
            if (charge.amount().compareTo(of(caseNumber)) <= 0) {
                ledger.enter(charge, Entry.Kind.PAID_FROM_EXCESS, decidedBy, null);
                any = true;
            }
        }
        if (!any) {
            throw new ExcessTooSmall(of(caseNumber));
        }
    }

    /** Takes the rest of what is due at the counter in cash and numbers the receipt; see {@link #receiveRest}. */
    public void receiveAtCounter(CaseNumber caseNumber, Yen amount, String receivedBy) {
        var charge = shortBy(caseNumber, amount);
        receipts.write(charge, amount, Tender.cash(), receivedBy, how -> take(charge, amount, how));
    }

    /**
     * Takes part of what is due at the counter, as the rest of an amount that was paid short before; then uses all of it.
     *
     * @throws NoOpenCharge when nothing is due
     * @throws WrongAmount when both together are not exactly what is due
     */
    public void receiveRest(CaseNumber caseNumber, Yen amount, Circumstances how) {
        take(shortBy(caseNumber, amount), amount, how);
    }

    /** Nothing is written before the amount is known to be right: a receipt that was numbered stays. */
    private Charge shortBy(CaseNumber caseNumber, Yen amount) {
        var open = charges.lock(caseNumber).stream().filter(Charge::open).toList();
        if (open.isEmpty()) {
            throw new NoOpenCharge();
        }
        var due = open.stream().map(Charge::amount).reduce(Yen.ZERO, Yen::plus);
        if (!due.equals(of(caseNumber).plus(amount))) {
            throw new WrongAmount(due);
        }
        return open.get(0);
    }

    private void take(Charge charge, Yen amount, Circumstances how) {
        ledger.enter(charge, Entry.Kind.EXCESS_RECEIVED, amount, how);
        apply(charge.caseNumber(), how.actor());
    }
}
