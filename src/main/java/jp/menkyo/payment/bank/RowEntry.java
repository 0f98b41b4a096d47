package jp.menkyo.payment.bank;

import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.bank.file.BankFile;
import jp.menkyo.payment.excess.Discrepancies;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.slip.Slip;
import org.springframework.stereotype.Component;

/** Enters a row of a bank file into the book of the case whose slip was paid. */
@Component
class RowEntry {

    private final Charges charges;
    private final Ledger ledger;
    private final Discrepancies discrepancies;

    RowEntry(Charges charges, Ledger ledger, Discrepancies discrepancies) {
        this.charges = charges;
        this.ledger = ledger;
        this.discrepancies = discrepancies;
    }

    /** @param reference the bank and its transaction number, which the entry keeps */
    RowOutcome enter(Slip slip, BankFile.Row row, String reference, String by) {
        var charge = charges.lock(slip.chargeId()).orElseThrow();
        var outcome = judge(charge, row);
        var how = Circumstances.money(by, Means.SLIP, reference);
        if (outcome == RowOutcome.SETTLED) {
            ledger.enter(charge, Entry.Kind.PAID_BY_SLIP, row.amount(), how);
        } else {
            ledger.enter(charge, Entry.Kind.EXCESS_RECEIVED, row.amount(), how);
        }
        var kind = outcome.discrepancy();
        if (kind != null) {
            discrepancies.add(charge, kind, reference, row.amount().amount(), "JPY");
        }
        return outcome;
    }

    private static RowOutcome judge(Charge charge, BankFile.Row row) {
        return switch (charge.state()) {
            case OPEN -> judgeAmount(charge, row);
            case PAID, EXEMPT, WRITTEN_OFF -> RowOutcome.PAID_TWICE;
            case CANCELLED, REVERSED -> RowOutcome.PAID_AFTER_CANCELLATION;
        };
    }

    private static RowOutcome judgeAmount(Charge charge, BankFile.Row row) {
        int compared = row.amount().compareTo(charge.amount());
        if (compared == 0) {
            return RowOutcome.SETTLED;
        }
        return compared < 0 ? RowOutcome.UNDERPAID : RowOutcome.OVERPAID;
    }
}
