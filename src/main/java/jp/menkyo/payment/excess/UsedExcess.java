package jp.menkyo.payment.excess;

import java.util.Comparator;
import java.util.List;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.ledger.Balances;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.LedgerEntries;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * An excess that was used for a charge (充当). When part of it is taken back, the charge was not settled after all: it is
 * reversed, another one is open in its place, and what is left of the money is an excess again. The caller holds the lock on
 * the case's charges.
 */
@Component
public class UsedExcess {

    private final Charges charges;
    private final LedgerEntries entries;
    private final Ledger ledger;
    private final Balances balances;

    UsedExcess(Charges charges, LedgerEntries entries, Ledger ledger, Balances balances) {
        this.charges = charges;
        this.entries = entries;
        this.ledger = ledger;
        this.balances = balances;
    }

    /** What could be taken back of what came without being due, in yen; not what is decided to be refunded. */
    public long available(CaseNumber caseNumber) {
        return free(caseNumber)
                + used(caseNumber).stream()
                        .mapToLong(charge -> charge.amount().amount())
                        .sum();
    }

    /** Undoes as many uses as it takes, the newest first, until so much is free. */
    public void free(CaseNumber caseNumber, long yen, String actor, String reason) {
        for (var charge : used(caseNumber)) {
            if (free(caseNumber) >= yen) {
                return;
            }
            ledger.enter(charge, Entry.Kind.EXCESS_FREED, actor, reason);
        }
    }

    private long free(CaseNumber caseNumber) {
        return -balances.of(caseNumber, Account.EXCESS);
    }

    private List<Charge> used(CaseNumber caseNumber) {
        return charges.of(caseNumber).stream()
                .filter(charge -> charge.state() == Charge.State.PAID)
                .filter(charge -> entries.paidFromExcess(charge.id()) && entries.refundDecided(charge.id()) == 0)
                .sorted(Comparator.comparing(Charge::changedAt).reversed())
                .toList();
    }
}
