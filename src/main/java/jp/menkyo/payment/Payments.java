package jp.menkyo.payment;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.payment.excess.Discrepancies;
import jp.menkyo.payment.excess.Discrepancy;
import jp.menkyo.payment.fee.FeeTable;
import jp.menkyo.payment.fee.FeeUnknown;
import jp.menkyo.payment.ledger.Balances;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.LedgerEntries;
import jp.menkyo.payment.receipt.Receipts;
import jp.menkyo.payment.receipt.Tender;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What cases owe and how they settle it otherwise than online: at the counter, or by exemption. Refusals leave the caller's
 * transaction usable, so a process can turn them into a task for an officer.
 */
@Service
@Transactional(noRollbackFor = Problem.class)
public class Payments {

    private final FeeTable fees;
    private final Charges charges;
    private final LedgerEntries entries;
    private final Ledger ledger;
    private final Balances balances;
    private final Discrepancies discrepancies;
    private final Receipts receipts;
    private final AdministratorContext administrators;

    Payments(
            FeeTable fees,
            Charges charges,
            LedgerEntries entries,
            Ledger ledger,
            Balances balances,
            Discrepancies discrepancies,
            Receipts receipts,
            AdministratorContext administrators) {
        this.fees = fees;
        this.charges = charges;
        this.entries = entries;
        this.ledger = ledger;
        this.balances = balances;
        this.discrepancies = discrepancies;
        this.receipts = receipts;
        this.administrators = administrators;
    }

    /**
     * Charges the case the fee of the day, once; the amount stays when the table changes later.
     *
     * @param on the day that decides the fee, normally the date of receipt (収受日)
     * @throws FeeUnknown when the fee table has no amount
     */
    public void charge(CaseNumber caseNumber, FeeCode code, LocalDate on) {
        ledger.open(caseNumber, fees.of(administrators.current().prefecture(), code, on));
    }

    /**
     * Waives what is open (減免); waiving twice changes nothing.
     *
     * @param decidedBy user name of the officer who decided
     * @throws NoOpenCharge when the case was never charged, or has paid already
     */
    public void exempt(CaseNumber caseNumber, String decidedBy, String reasonCode) {
        var locked = charges.lock(caseNumber);
        if (locked.stream().noneMatch(c -> c.open() || c.state() == Charge.State.EXEMPT)) {
            throw new NoOpenCharge();
        }
        locked.stream()
                .filter(Charge::open)
                .forEach(charge -> ledger.enter(charge, Entry.Kind.EXEMPTED, decidedBy, reasonCode));
    }

    /** Has the case been charged, and owes nothing any more? The registry's table asks the same in the database. */
    @Transactional(readOnly = true)
    public boolean settled(CaseNumber caseNumber) {
        var all = charges.of(caseNumber);
        return all.stream().noneMatch(Charge::open) && all.stream().anyMatch(Charge::settled);
    }

    /**
     * Takes the whole amount due at the counter in cash and numbers the receipts.
     *
     * @throws NoOpenCharge when nothing is due
     * @throws WrongAmount when it is not exactly what is due
     */
    public void receiveAtCounter(CaseNumber caseNumber, Yen amount, String receivedBy) {
        receipts.receive(caseNumber, amount, Tender.cash(), receivedBy);
    }

    /**
     * Gives up what is open (不納欠損).
     *
     * @param decidedBy user name of the officer who decided
     * @throws NoOpenCharge when nothing is due
     */
    public void writeOff(CaseNumber caseNumber, String decidedBy, String reasonCode) {
        var open = open(caseNumber);
        if (open.isEmpty()) {
            throw new NoOpenCharge();
        }
        open.forEach(charge -> ledger.enter(charge, Entry.Kind.WRITTEN_OFF, decidedBy, reasonCode));
    }

    /** Is anything due now? Whoever asks inside a transaction keeps it so until the transaction ends. */
    public boolean owes(CaseNumber caseNumber) {
        return !open(caseNumber).isEmpty();
    }

    /** Drops what is still open, after a withdrawal or a refusal; what was paid stays for a decision on its refund. */
    public void cancel(CaseNumber caseNumber) {
        open(caseNumber).forEach(charge -> ledger.enter(charge, Entry.Kind.CANCELLED, "system", null));
    }

    private List<Charge> open(CaseNumber caseNumber) {
        return charges.lock(caseNumber).stream().filter(Charge::open).toList();
    }

    @Transactional(readOnly = true)
    public List<Charge> of(CaseNumber caseNumber) {
        return charges.of(caseNumber);
    }

    /** Balance of an account for one case, in yen; a debit is positive (for instance what it still owes). */
    @Transactional(readOnly = true)
    public long balance(CaseNumber caseNumber, Account account) {
        return balances.of(caseNumber, account);
    }

    /** The ledger of a case, oldest line first. */
    @Transactional(readOnly = true)
    public List<Entry> ledger(CaseNumber caseNumber) {
        return entries.of(caseNumber);
    }

    /** Money that came for the case and does not fit what it owes; for an officer to settle. */
    @Transactional(readOnly = true)
    public List<Discrepancy> discrepancies(CaseNumber caseNumber) {
        return discrepancies.of(caseNumber);
    }
}
