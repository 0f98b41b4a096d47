package jp.menkyo.payment.ledger;

import java.time.Clock;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.ChargeReversed;
import jp.menkyo.payment.ChargeSettled;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.fee.Fee;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    /** Enters what happened to the whole of a charge, by which no money came or went. */
    public void enter(Charge charge, Entry.Kind kind, String actor, @Nullable String reason) {
        enter(charge, kind, charge.amount(), new Circumstances(actor, null, reason, null));
    }

    /**
     * Enters what happened to a charge whose case is locked, or to money beside it.
     *
     * @param amount what is moved; the whole of the charge wherever its state changes
     * @throws IllegalStateException outside a transaction
     */
    public void enter(Charge charge, Entry.Kind kind, Yen amount, Circumstances how) {
        requireTransaction();
        var state = kind.leadsTo();
        if (state != null && !amount.equals(charge.amount())) {
            throw new IllegalArgumentException("a charge changes as a whole");
        }
        entries.add(new Entry(
                charge.id(),
                clock.instant(),
                kind,
                amount,
                how.actor(),
                how.means(),
                how.reason(),
                how.receiptNumber()));
        events.publishEvent(new ChargeChanged(charge.caseNumber(), charge.id(), kind, how.reason()));
        if (state != null) {
            charges.become(charge, state);
            follow(charge, state);
        }
    }

    /** Who waits for the money hears of it at the end of the transaction; without one it would wait for ever. */
    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the book is written in a transaction");
        }
    }

    private void follow(Charge charge, Charge.State state) {
        switch (state) {
            case REVERSED -> {
                enter(charges.supersede(charge), Entry.Kind.OPENED, SELF, charge.id());
                events.publishEvent(new ChargeReversed(charge.caseNumber()));
            }
            case PAID, EXEMPT, WRITTEN_OFF -> tellWhenSettled(charge.caseNumber());
            case OPEN, CANCELLED -> {}
        }
    }

    private void tellWhenSettled(CaseNumber caseNumber) {
        if (charges.of(caseNumber).stream().noneMatch(Charge::open)) {
            events.publishEvent(new ChargeSettled(caseNumber));
        }
    }

    /**
     * Who entered something, and how.
     *
     * @param actor officer who received or decided, or the program that did
     * @param means how money came or went; null where none did
     * @param reason reason code, or the id that the payment service gave
     * @param receiptNumber of a receipt handed out at the counter
     */
    public record Circumstances(
            String actor,
            @Nullable Means means,
            @Nullable String reason,
            @Nullable String receiptNumber) {

        public static Circumstances money(String actor, Means means, @Nullable String reason) {
            return new Circumstances(actor, means, reason, null);
        }
    }
}
