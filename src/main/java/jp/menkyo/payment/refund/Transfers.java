package jp.menkyo.payment.refund;

import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.refund.Refund.State;
import jp.menkyo.payment.refund.account.BankAccount;
import jp.menkyo.payment.refund.account.BankAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Refunds on their way to the bank. The ledger has them paid from the moment they stand in a file (支払命令). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Transfers {

    private final RefundRows rows;
    private final Refundable refundable;
    private final BankAccounts accounts;
    private final ApplicationEventPublisher events;

    Transfers(RefundRows rows, Refundable refundable, BankAccounts accounts, ApplicationEventPublisher events) {
        this.rows = rows;
        this.refundable = refundable;
        this.accounts = accounts;
        this.events = events;
    }

    /** A refund and where it goes. */
    public record Transfer(Refund refund, BankAccount account) {}

    /** What can go out now, kept from others until the transaction ends; not what was taken back meanwhile. */
    public List<Transfer> ready() {
        return rows.in(State.ACCOUNT_KNOWN).stream()
                .flatMap(refund -> locked(refund).stream())
                .toList();
    }

    private Optional<Transfer> locked(Refund candidate) {
        refundable.lock(candidate.caseNumber());
        return rows.find(candidate.id())
                .filter(refund -> refund.state() == State.ACCOUNT_KNOWN)
                .filter(refund -> refundable.payable(refund.caseNumber()))
                .flatMap(refund -> accounts.of(refund.id()).map(account -> new Transfer(refund, account)));
    }

    /** Enters it as paid with this file. */
    public void order(Transfer transfer, String payoutId, String by) {
        var refund = transfer.refund();
        refundable.pay(refund, by);
        rows.become(refund, State.ORDERED, refund.decidedBy(), payoutId);
        events.publishEvent(RefundChanged.to(State.ORDERED, refund, payoutId));
    }

    /** What stood in a file; fewer when an account has been erased since. */
    public List<Transfer> of(String payoutId) {
        return rows.inPayout(payoutId).stream()
                .flatMap(refund -> accounts.of(refund.id()).map(account -> new Transfer(refund, account)).stream())
                .toList();
    }

    /** How many wait for a file. */
    public int waiting() {
        return rows.in(State.ACCOUNT_KNOWN).size();
    }
}
