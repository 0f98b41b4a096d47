package jp.menkyo.payment.refund;

import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.refund.Refund.State;
import jp.menkyo.payment.refund.RefundRefused.Reason;
import jp.menkyo.payment.refund.account.BankAccount;
import jp.menkyo.payment.refund.account.BankAccounts;
import jp.menkyo.payment.refund.account.BankAccounts.Erasure;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges and decides refunds (地方自治法施行令第165条の7, 手数料条例). One officer proposes, another decides; nobody gets back
 * more than came in and is still there, and a case has one refund at a time that is not over.
 */
@Service
@Transactional(noRollbackFor = Problem.class)
public class Refunds {

    private final RefundRows rows;
    private final Refundable refundable;
    private final BankAccounts accounts;
    private final ApplicationEventPublisher events;

    Refunds(RefundRows rows, Refundable refundable, BankAccounts accounts, ApplicationEventPublisher events) {
        this.rows = rows;
        this.refundable = refundable;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Begins to consider a refund.
     *
     * @return false when there is nothing to give back, or one of the case is not over
     */
    public boolean open(CaseNumber caseNumber, Refund.Cause cause) {
        refundable.lock(caseNumber);
        var amount = Refundable.total(refundable.parts(caseNumber, cause));
        boolean opened = !amount.isZero() && rows.add(caseNumber, cause, amount);
        if (opened) {
            var refund = rows.latest(caseNumber).orElseThrow();
            events.publishEvent(RefundChanged.to(State.JUDGING, refund, cause.name()));
        }
        return opened;
    }

    /** The newest refund of a case, over or not. */
    @Transactional(readOnly = true)
    public Optional<Refund> latest(CaseNumber caseNumber) {
        return rows.latest(caseNumber);
    }

    /** What could go back now. */
    @Transactional(readOnly = true)
    public Yen refundable(Refund refund) {
        return Refundable.total(refundable.parts(refund.caseNumber(), refund.cause()));
    }

    /** How many accounts were named for it and erased since: another one is asked for each time. */
    @Transactional(readOnly = true)
    public int accountsErased(Refund refund) {
        return accounts.erased(refund.id());
    }

    /** Is the money still there that was decided to go back? */
    @Transactional(readOnly = true)
    public boolean payable(CaseNumber caseNumber) {
        return refundable.payable(caseNumber);
    }

    /**
     * Proposes what to decide about all that could go back now.
     *
     * @param rule row of the decision table that was shown
     * @throws RefundRefused when nothing can go back any more, or it is too late
     */
    public void propose(CaseNumber caseNumber, boolean pay, String rule, String reason, String by) {
        var refund = current(caseNumber, State.JUDGING);
        var amount = refundable(refund);
        if (amount.isZero()) {
            throw new RefundRefused(Reason.NOTHING_TO_REFUND);
        }
        rows.propose(refund, pay, amount, rule, reason, by);
        changed(refund, State.PROPOSED, rule);
    }

    /**
     * Decides as proposed; from then on the money is owed to the payer, or stays.
     *
     * @throws RefundRefused when the proposer decides, or the amount is not what was proposed any more
     */
    public Refund decide(CaseNumber caseNumber, String by) {
        var refund = current(caseNumber, State.PROPOSED);
        if (by.equals(refund.proposedBy())) {
            throw new RefundRefused(Reason.SAME_PERSON);
        }
        if (!refund.toBePaid()) {
            return become(refund, State.NOT_REFUNDED, by, null);
        }
        var amount = refundable(refund);
        if (!amount.equals(refund.amount())) {
            throw new RefundRefused(amount.isZero() ? Reason.NOTHING_TO_REFUND : Reason.AMOUNT_CHANGED);
        }
        refundable.decide(refund, by);
        return become(refund, State.DECIDED, by, null);
    }

    /** Hands it back to be proposed anew. */
    public void sendBack(CaseNumber caseNumber) {
        become(current(caseNumber, State.PROPOSED), State.JUDGING, null, null);
    }

    /** Takes down where the money goes, in the place of what was known before; not once the bank has been told. */
    public void enterAccount(CaseNumber caseNumber, BankAccount account, String enteredBy) {
        var refund = current(caseNumber, State.DECIDED, State.ACCOUNT_KNOWN);
        accounts.keep(refund.id(), account, enteredBy);
        become(refund, State.ACCOUNT_KNOWN, refund.decidedBy(), null);
    }

    /** The account was wrong, or kept too long: it is erased, and another one is asked for. */
    public void forgetAccount(CaseNumber caseNumber) {
        var refund = current(caseNumber, State.DECIDED, State.ACCOUNT_KNOWN);
        erase(refund, Erasure.REPLACED);
        become(refund, State.DECIDED, refund.decidedBy(), null);
    }

    /** The bank transferred; the account is erased. */
    public void paid(CaseNumber caseNumber) {
        var refund = current(caseNumber, State.ORDERED);
        erase(refund, Erasure.PAID);
        become(refund, State.PAID, refund.decidedBy(), refund.payoutId());
    }

    /** The bank could not transfer (不着): the money is due again, and another account is asked for. */
    public void returned(CaseNumber caseNumber, String by) {
        var refund = current(caseNumber, State.ORDERED);
        refundable.takeBack(refund, by);
        erase(refund, Erasure.RETURNED);
        become(refund, State.DECIDED, refund.decidedBy(), null);
    }

    /**
     * Ends a refund for which there is no money any more, because the payment was taken back meanwhile.
     *
     * @throws RefundRefused when there is, or the bank has been told already
     */
    public void callOff(CaseNumber caseNumber, String by) {
        var refund = current(caseNumber, State.JUDGING, State.PROPOSED, State.DECIDED, State.ACCOUNT_KNOWN);
        boolean decided = refund.decidedBy() != null;
        if (decided ? refundable.payable(caseNumber) : !refundable(refund).isZero()) {
            throw new RefundRefused(Reason.STILL_PAYABLE);
        }
        if (decided) {
            refundable.callOff(refund, by);
        }
        erase(refund, Erasure.CALLED_OFF);
        become(refund, State.CALLED_OFF, refund.decidedBy(), null);
    }

    private Refund current(CaseNumber caseNumber, State... expected) {
        refundable.lock(caseNumber);
        var refund = rows.latest(caseNumber)
                .filter(one -> !one.state().over())
                .orElseThrow(() -> new RefundRefused(Reason.NO_REFUND));
        if (!List.of(expected).contains(refund.state())) {
            throw new RefundRefused(Reason.NOT_NOW);
        }
        return refund;
    }

    private Refund become(Refund refund, State state, @Nullable String decidedBy, @Nullable String payoutId) {
        rows.become(refund, state, decidedBy, payoutId);
        changed(refund, state, refund.rule());
        return rows.find(refund.id()).orElseThrow();
    }

    private void erase(Refund refund, Erasure because) {
        if (accounts.erase(refund.id(), because)) {
            events.publishEvent(
                    new RefundChanged("REFUND_ACCOUNT_ERASED", refund.caseNumber(), refund.id(), because.name()));
        }
    }

    private void changed(Refund refund, State state, @Nullable String reason) {
        events.publishEvent(RefundChanged.to(state, refund, reason));
    }
}
