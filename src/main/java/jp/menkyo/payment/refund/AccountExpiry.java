package jp.menkyo.payment.refund;

import jp.menkyo.payment.refund.Refund.State;
import jp.menkyo.payment.refund.account.BankAccounts;
import jp.menkyo.payment.refund.account.BankAccounts.Erasure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases accounts that were kept too long, every night; a refund that has not gone out waits for its account again. */
@Service
public class AccountExpiry {

    private final BankAccounts accounts;
    private final RefundRows rows;
    private final Refundable refundable;
    private final ApplicationEventPublisher events;

    AccountExpiry(BankAccounts accounts, RefundRows rows, Refundable refundable, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.rows = rows;
        this.refundable = refundable;
        this.events = events;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Tokyo")
    @Transactional
    public void sweep() {
        accounts.expired().forEach(this::expire);
    }

    private void expire(String refundId) {
        refundable.lock(rows.find(refundId).orElseThrow().caseNumber());
        var refund = rows.find(refundId).orElseThrow();
        if (!accounts.erase(refundId, Erasure.EXPIRED)) {
            return;
        }
        events.publishEvent(
                new RefundChanged("REFUND_ACCOUNT_ERASED", refund.caseNumber(), refundId, Erasure.EXPIRED.name()));
        if (refund.state() == State.ACCOUNT_KNOWN) {
            rows.become(refund, State.DECIDED, refund.decidedBy(), null);
        }
    }
}
