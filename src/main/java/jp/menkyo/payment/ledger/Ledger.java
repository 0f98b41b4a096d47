package jp.menkyo.payment.ledger;

import java.time.Clock;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.ChargeSettled;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Fee;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes the book: a charge changes only together with its entry, and the case hears once that it owes nothing any more. */
@Service
public class Ledger {

    private static final String SELF = "system";

    private final Charges charges;
    private final LedgerEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(Charges charges, LedgerEntries entries, ApplicationEventPublisher events, Clock clock) {
        this.charges = charges;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Charges a case once per fee; where the fee is zero nothing stays open. */
    public void open(CaseNumber caseNumber, Fee fee) {
        charges.add(caseNumber, fee).ifPresent(charge -> {
            enter(charge, Entry.Kind.OPENED, SELF, null);
            if (charge.amount().isZero()) {
                enter(charge, Entry.Kind.NO_FEE_DUE, SELF, null);
            }
        });
    }

    public void order(Charge charge, String orderId, String paymentPage) {
        charges.order(charge, orderId, paymentPage);
        enter(charge, Entry.Kind.ORDERED, SELF, orderId);
    }

    /** Enters what happened to a charge whose case is locked. */
    public void enter(Charge charge, Entry.Kind kind, String actor, @Nullable String reason) {
        enter(charge, kind, actor, reason, null);
    }

    /** Enters a payment at the counter with the number of its receipt. */
    public void receive(Charge charge, String receivedBy, String receiptNumber) {
        enter(charge, Entry.Kind.PAID_AT_COUNTER, receivedBy, null, receiptNumber);
    }

    private void enter(
            Charge charge, Entry.Kind kind, String actor, @Nullable String reason, @Nullable String receiptNumber) {
        entries.add(new Entry(charge.id(), clock.instant(), kind, charge.amount(), actor, reason, receiptNumber));
        events.publishEvent(new ChargeChanged(charge.caseNumber(), charge.id(), kind, reason));
        var state = kind.leadsTo();
        if (state != null) {
            charges.become(charge, state);
            if (state != Charge.State.CANCELLED) {
                tellWhenSettled(charge.caseNumber());
            }
        }
    }

    private void tellWhenSettled(CaseNumber caseNumber) {
        if (charges.of(caseNumber).stream().noneMatch(Charge::open)) {
            events.publishEvent(new ChargeSettled(caseNumber));
        }
    }
}
