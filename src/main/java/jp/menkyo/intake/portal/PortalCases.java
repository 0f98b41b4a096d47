package jp.menkyo.intake.portal;

import jp.menkyo.audit.AuditTrail;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.intake.ApplicationProgress.ProgressView;
import jp.menkyo.intake.WithdrawalRequested;
import jp.menkyo.intake.Withdrawals;
import jp.menkyo.intake.portal.PortalRefused.Reason;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant may see after the receipt, and how the application is taken back. */
@Service
class PortalCases {

    private final PortalRequests requests;
    private final ApplicationProgress progress;
    private final Withdrawals withdrawals;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PortalCases(
            PortalRequests requests,
            ApplicationProgress progress,
            Withdrawals withdrawals,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.progress = progress;
        this.withdrawals = withdrawals;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public ProgressView view(String receiptNumber, @Nullable String pseudonym) {
        var caseNumber = requests.find(receiptNumber, pseudonym);
        audit.viewed("PROGRESS", caseNumber, null, "APPLICANT");
        return progress.of(caseNumber);
    }

    /**
     * @param key under which the portal may repeat this; null for none
     * @throws PortalRefused when the case is decided or withdrawn already
     */
    @Transactional
    public void withdraw(String receiptNumber, @Nullable String pseudonym, @Nullable String key) {
        var caseNumber = requests.find(receiptNumber, pseudonym);
        requests.once("withdrawal", key, "", caseNumber, () -> withdraw(caseNumber));
    }

    private void withdraw(CaseNumber caseNumber) {
        withdrawals.take(
                caseNumber,
                () -> new WithdrawalRequested(caseNumber),
                () -> new PortalRefused(Reason.NOT_WITHDRAWABLE));
    }

    /**
     * Takes down where a refund goes; naming the same account again is refused, because none is asked for any more.
     *
     * @throws PortalRefused when no account is asked for now
     */
    @Transactional
    public void giveAccount(String receiptNumber, @Nullable String pseudonym, AccountController.Account account) {
        var caseNumber = requests.find(receiptNumber, pseudonym);
        if (!progress.awaitsAccount(caseNumber)) {
            throw new PortalRefused(Reason.ACCOUNT_NOT_AWAITED);
        }
        events.publishEvent(account.of(caseNumber));
    }
}
