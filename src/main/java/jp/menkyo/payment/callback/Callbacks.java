package jp.menkyo.payment.callback;

import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Discrepancies;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.ledger.LedgerEntries;
import jp.menkyo.shared.Yen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes each message of the payment service once. The lock on the case's charges puts messages about one case in a row, and
 * lets a payment that is faster than the answer to our order wait until the order is written down.
 */
@Service
class Callbacks {

    private static final String SENDER = "payment-service";

    private final Charges charges;
    private final LedgerEntries entries;
    private final Ledger ledger;
    private final Discrepancies discrepancies;
    private final PaymentEvents events;

    Callbacks(
            Charges charges, LedgerEntries entries, Ledger ledger, Discrepancies discrepancies, PaymentEvents events) {
        this.charges = charges;
        this.entries = entries;
        this.ledger = ledger;
        this.discrepancies = discrepancies;
        this.events = events;
    }

    /** What became of the message; the same for the same message again. */
    @Transactional
    public Outcome receive(PaymentNotice notice) {
        var charge = charges.lock(notice.chargeId()).orElseThrow(CallbackRefused.UnknownCharge::new);
        var earlier = events.find(notice.eventId());
        if (earlier.isPresent()) {
            return repeated(notice, earlier.get());
        }
        var outcome = judge(charge, notice);
        if (!events.add(notice, outcome)) {
            throw new CallbackRefused.EventReused();
        }
        act(charge, notice, outcome);
        return outcome;
    }

    private static Outcome repeated(PaymentNotice notice, PaymentEvents.Answered earlier) {
        if (!notice.repeats(earlier.notice())) {
            throw new CallbackRefused.EventReused();
        }
        return earlier.outcome();
    }

    private static Circumstances received(PaymentNotice notice) {
        return Circumstances.money(SENDER, Means.ONLINE, notice.eventId());
    }

    private Outcome judge(Charge charge, PaymentNotice notice) {
        if (notice.status() == PaymentNotice.Status.CANCELLED) {
            return Outcome.NOTED;
        }
        if (!notice.currency().equals("JPY")) {
            return Outcome.WRONG_CURRENCY;
        }
        if (notice.amount() != charge.amount().amount()) {
            return Outcome.WRONG_AMOUNT;
        }
        if (charge.orderId() != null && !charge.orderId().equals(notice.orderId())) {
            return Outcome.WRONG_ORDER;
        }
        return judgeState(charge);
    }

    private Outcome judgeState(Charge charge) {
        return switch (charge.state()) {
            case OPEN -> Outcome.SETTLED;
            case PAID -> entries.paidOnline(charge.id()) ? Outcome.ALREADY_SETTLED : Outcome.PAID_TWICE;
            case EXEMPT -> Outcome.PAID_TWICE;
            case WRITTEN_OFF -> Outcome.PAID_TWICE;
            case CANCELLED, REVERSED -> Outcome.PAID_AFTER_CANCELLATION;
        };
    }

    private void act(Charge charge, PaymentNotice notice, Outcome outcome) {
        var kind = outcome.discrepancy();
        if (kind != null) {
            discrepancies.add(charge, kind, notice.eventId(), notice.amount(), notice.currency());
            if (outcome != Outcome.WRONG_CURRENCY && notice.amount() > 0) {
                ledger.enter(charge, Entry.Kind.EXCESS_RECEIVED, new Yen(notice.amount()), received(notice));
            }
        } else if (outcome == Outcome.SETTLED) {
            ledger.enter(charge, Entry.Kind.PAID_ONLINE, charge.amount(), received(notice));
        } else if (outcome == Outcome.NOTED && charge.open()) {
            ledger.enter(charge, Entry.Kind.ORDER_CLOSED, SENDER, notice.eventId());
        }
    }
}
