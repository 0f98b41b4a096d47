package jp.menkyo.payment.refund;

import java.util.ArrayList;
import java.util.List;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.ledger.Balances;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.ledger.LedgerEntries;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.springframework.stereotype.Component;

/** What a refund may be about, and its lines in the ledger: never more than came in and is still there. */
@Component
class Refundable {

    private final Charges charges;
    private final LedgerEntries entries;
    private final Ledger ledger;
    private final Balances balances;

    Refundable(Charges charges, LedgerEntries entries, Ledger ledger, Balances balances) {
        this.charges = charges;
        this.entries = entries;
        this.ledger = ledger;
        this.balances = balances;
    }

    /** Part of a refund that belongs to one charge. */
    record Part(Charge charge, Entry.Kind decided, Yen amount) {}

    /** Keeps others from the case's money until the transaction ends. */
    void lock(CaseNumber caseNumber) {
        charges.lock(caseNumber);
    }

    /** What could go back now: the excess, and after a withdrawal or a refusal the fees that were paid. */
    List<Part> parts(CaseNumber caseNumber, Refund.Cause cause) {
        var parts = new ArrayList<Part>();
        var all = charges.of(caseNumber);
        long excess = -balances.of(caseNumber, Account.EXCESS);
        if (excess > 0) {
            parts.add(new Part(all.get(0), Entry.Kind.EXCESS_REFUND_DECIDED, new Yen(excess)));
        }
        if (!cause.excess()) {
            all.stream()
                    .filter(charge -> charge.state() == Charge.State.PAID && entries.refundDecided(charge.id()) == 0)
                    .forEach(charge -> parts.add(new Part(charge, Entry.Kind.REFUND_DECIDED, charge.amount())));
        }
        return parts;
    }

    static Yen total(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Yen.ZERO, Yen::plus);
    }

    void decide(Refund refund, String by) {
        parts(refund.caseNumber(), refund.cause())
                .forEach(part -> ledger.enter(
                        part.charge(), part.decided(), part.amount(), new Circumstances(by, null, refund.id(), null)));
    }

    /** Is the money still there that was decided to go back? A payment may have been taken back since. */
    boolean payable(CaseNumber caseNumber) {
        return balances.received(caseNumber) >= -balances.of(caseNumber, Account.REFUND_DUE);
    }

    void pay(Refund refund, String by) {
        decided(refund)
                .forEach(line ->
                        enter(line, Entry.Kind.REFUND_PAID, Circumstances.money(by, Means.TRANSFER, refund.id())));
    }

    void takeBack(Refund refund, String by) {
        decided(refund)
                .forEach(line ->
                        enter(line, Entry.Kind.REFUND_RETURNED, Circumstances.money(by, Means.TRANSFER, refund.id())));
    }

    void callOff(Refund refund, String by) {
        decided(refund)
                .forEach(line -> enter(
                        line,
                        line.kind() == Entry.Kind.REFUND_DECIDED
                                ? Entry.Kind.REFUND_CALLED_OFF
                                : Entry.Kind.EXCESS_REFUND_CALLED_OFF,
                        new Circumstances(by, null, refund.id(), null)));
    }

    private void enter(Entry line, Entry.Kind kind, Circumstances how) {
        var charge = charges.lock(line.chargeId()).orElseThrow();
        ledger.enter(charge, kind, line.amount(), how);
    }

    private List<Entry> decided(Refund refund) {
        return entries.of(refund.caseNumber()).stream()
                .filter(line -> refund.id().equals(line.reason()))
                .filter(line ->
                        line.kind() == Entry.Kind.REFUND_DECIDED || line.kind() == Entry.Kind.EXCESS_REFUND_DECIDED)
                .toList();
    }
}
