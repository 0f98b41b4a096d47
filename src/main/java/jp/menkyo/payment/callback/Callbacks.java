package jp.menkyo.payment.callback;

import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.excess.Discrepancies;
import jp.menkyo.payment.excess.UsedExcess;
import jp.menkyo.payment.ledger.Charges;
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
    private final UsedExcess used;

    Callbacks(
            Charges charges,
            LedgerEntries entries,
            Ledger ledger,
            Discrepancies discrepancies,
            PaymentEvents events,
            UsedExcess used) {
        this.used = used;
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

    /** What is taken back goes the way it came. */
    private Circumstances moved(Charge charge, PaymentNotice notice) {
        var means = notice.status() == PaymentNotice.Status.REVERSED
                ? entries.paidOnline(charge.id()).map(Entry::means).orElse(notice.means())
                : notice.means();
        return Circumstances.money(SENDER, means, notice.eventId());
    }

    private Outcome judge(Charge charge, PaymentNotice notice) {
        if (notice.status() == PaymentNotice.Status.CANCELLED) {
            return Outcome.NOTED;
        }
        if (notice.status() == PaymentNotice.Status.REVERSED) {
            return judgeReversal(charge, notice);
        }
        if (!notice.currency().equals("JPY")) {
            return Outcome.WRONG_CURRENCY;
        }
        if (events.reversedBefore(notice)) {
            return Outcome.ALREADY_REVERSED;
        }
        if (notice.amount() != charge.amount().amount()) {
            return Outcome.WRONG_AMOUNT;
        }
        if (charge.orderId() != null && !charge.orderId().equals(notice.orderId())) {
            return Outcome.WRONG_ORDER;
        }
        return judgeState(charge, notice);
    }

    /** Only what came through the payment service can go back through it, and only as much. */
    private Outcome judgeReversal(Charge charge, PaymentNotice notice) {
        if (!notice.currency().equals("JPY") || notice.amount() == 0) {
            return Outcome.NOTHING_TO_REVERSE;
        }
        boolean paid = charge.state() == Charge.State.PAID
                && notice.amount() == charge.amount().amount()
                && entries.paidOnline(charge.id()).isPresent();
        if (paid) {
            return Outcome.REVERSED;
        }
        long left = Math.min(entries.excessOnline(charge.id()), used.available(charge.caseNumber()));
        return notice.amount() <= left ? Outcome.EXCESS_REVERSED : Outcome.NOTHING_TO_REVERSE;
    }

    private Outcome judgeState(Charge charge, PaymentNotice notice) {
        return switch (charge.state()) {
            case OPEN -> Outcome.SETTLED;
            case PAID -> entries.paidOnline(charge.id()).isPresent() ? Outcome.ALREADY_SETTLED : Outcome.PAID_TWICE;
            case EXEMPT -> Outcome.PAID_TWICE;
            case WRITTEN_OFF -> Outcome.PAID_TWICE;
            case CANCELLED -> Outcome.PAID_AFTER_CANCELLATION;
            case REVERSED -> toldLate(charge, notice) ? Outcome.ALREADY_SETTLED : Outcome.PAID_AFTER_CANCELLATION;
        };
    }

    /** We asked about the payment ourselves, it was taken back since, and only now comes the message that it was made. */
    private boolean toldLate(Charge charge, PaymentNotice notice) {
        return entries.paidOnline(charge.id())
                        .filter(paid -> Entry.RECONCILED.equals(paid.reason()))
                        .isPresent()
                && !discrepancies.reportedPaid(notice.orderId());
    }

    private void act(Charge charge, PaymentNotice notice, Outcome outcome) {
        switch (outcome) {
            case SETTLED -> ledger.enter(charge, Entry.Kind.PAID_ONLINE, charge.amount(), moved(charge, notice));
            case NOTED -> close(charge, notice);
            case REVERSED -> ledger.enter(charge, Entry.Kind.REVERSED, charge.amount(), moved(charge, notice));
            case EXCESS_REVERSED -> {
                used.free(charge.caseNumber(), notice.amount(), SENDER, notice.eventId());
                excess(charge, Entry.Kind.EXCESS_REVERSED, notice);
            }
            case PAID_TWICE, PAID_AFTER_CANCELLATION, WRONG_AMOUNT, WRONG_ORDER ->
                excess(charge, Entry.Kind.EXCESS_RECEIVED, notice);
            case ALREADY_SETTLED, ALREADY_REVERSED, WRONG_CURRENCY, NOTHING_TO_REVERSE -> {}
        }
        var kind = outcome.discrepancy();
        if (kind != null) {
            discrepancies.add(charge, kind, notice.eventId(), notice.amount(), notice.currency());
        }
    }

    private void close(Charge charge, PaymentNotice notice) {
        if (charge.open()) {
            ledger.enter(charge, Entry.Kind.ORDER_CLOSED, SENDER, notice.eventId());
        }
    }

    private void excess(Charge charge, Entry.Kind kind, PaymentNotice notice) {
        if (notice.amount() > 0) {
            ledger.enter(charge, kind, new Yen(notice.amount()), moved(charge, notice));
        }
    }
}
