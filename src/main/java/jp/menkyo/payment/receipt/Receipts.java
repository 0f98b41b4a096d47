package jp.menkyo.payment.receipt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.NoOpenCharge;
import jp.menkyo.payment.WrongAmount;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.ledger.LedgerEntries;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes money at the counter. The lock on the case's charges lets two officers with the same slip come one after the other;
 * the second reads who was first.
 */
@Service
@Transactional(noRollbackFor = Problem.class)
public class Receipts {

    private final Charges charges;
    private final Ledger ledger;
    private final LedgerEntries entries;
    private final CounterReceiptNumbers numbers;
    private final ReceiptRows rows;
    private final Clock clock;

    Receipts(
            Charges charges,
            Ledger ledger,
            LedgerEntries entries,
            CounterReceiptNumbers numbers,
            ReceiptRows rows,
            Clock clock) {
        this.charges = charges;
        this.ledger = ledger;
        this.entries = entries;
        this.numbers = numbers;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes the whole amount that a case owes, with a receipt for each charge.
     *
     * @param by user name of the officer
     * @throws NoOpenCharge when nothing is due
     * @throws WrongAmount when it is not exactly what is due
     */
    public List<Receipt> receive(CaseNumber caseNumber, Yen amount, Tender tender, String by) {
        var open = charges.lock(caseNumber).stream().filter(Charge::open).toList();
        if (open.isEmpty()) {
            throw new NoOpenCharge();
        }
        requireExactly(open.stream().map(Charge::amount).reduce(Yen.ZERO, Yen::plus), amount);
        return open.stream().map(charge -> take(charge, tender, by)).toList();
    }

    /**
     * Takes the amount of one charge, as on its slip.
     *
     * @throws AlreadyReceived when the charge is not open any more
     * @throws WrongAmount when it is not exactly what is due
     */
    public Receipt receive(String chargeId, Yen amount, Tender tender, String by) {
        var charge = charges.lock(chargeId).orElseThrow(() -> new IllegalArgumentException("no such charge"));
        if (!charge.open()) {
            throw paid(charge).map(AlreadyReceived::by).orElseGet(() -> AlreadyReceived.notDue(charge.standing()));
        }
        requireExactly(charge.amount(), amount);
        return take(charge, tender, by);
    }

    private Receipt take(Charge charge, Tender tender, String by) {
        return write(
                charge,
                charge.amount(),
                tender,
                by,
                how -> ledger.enter(charge, Entry.Kind.PAID_AT_COUNTER, charge.amount(), how));
    }

    /**
     * Numbers a receipt for an amount that may be less than its charge.
     *
     * @param enter puts the money into the book under the receipt's number
     */
    public Receipt write(Charge charge, Yen amount, Tender tender, String by, Consumer<Circumstances> enter) {
        var receipt = new Receipt(
                numbers.next(), charge.id(), amount, tender.means(), tender.reference(), by, clock.instant());
        enter.accept(new Circumstances(by, tender.means(), tender.reference(), receipt.number()));
        rows.add(receipt);
        return receipt;
    }

    private static void requireExactly(Yen due, Yen amount) {
        if (!due.equals(amount)) {
            throw new WrongAmount(due);
        }
    }

    private Optional<Entry> paid(Charge charge) {
        return charge.state() != Charge.State.PAID
                ? Optional.empty()
                : entries.of(charge.caseNumber()).stream()
                        .filter(entry -> entry.chargeId().equals(charge.id())
                                && entry.kind().leadsTo() == Charge.State.PAID)
                        .findFirst();
    }

    /** The receipts of a case, voided ones too. */
    @Transactional(readOnly = true)
    public List<Receipt> of(CaseNumber caseNumber) {
        return rows.of(caseNumber);
    }

    @Transactional(readOnly = true)
    public Optional<Receipt> find(String number) {
        return rows.find(number);
    }
}
