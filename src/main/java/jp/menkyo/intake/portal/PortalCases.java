package jp.menkyo.intake.portal;

import java.util.Optional;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.AmendmentReceived;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.intake.ApplicationProgress.ProgressView;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.intake.WithdrawalRequested;
import jp.menkyo.intake.envelope.Attachments;
import jp.menkyo.intake.envelope.StrictJson;
import jp.menkyo.intake.portal.PortalRefused.Reason;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.pseudonym.Pseudonyms;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant may see and do after the receipt, found by receipt number and pseudonym together. */
@Service
class PortalCases {

    private final Applications applications;
    private final ApplicationProgress progress;
    private final Attachments attachments;
    private final Documents documents;
    private final Vault vault;
    private final Pseudonyms pseudonyms;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PortalCases(
            Applications applications,
            ApplicationProgress progress,
            Attachments attachments,
            Documents documents,
            Vault vault,
            Pseudonyms pseudonyms,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.progress = progress;
        this.attachments = attachments;
        this.documents = documents;
        this.vault = vault;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public ProgressView view(String receiptNumber, @Nullable String pseudonym) {
        var caseNumber = find(receiptNumber, pseudonym).receiptNumber();
        audit.viewed("PROGRESS", caseNumber, null, "APPLICANT");
        return progress.of(caseNumber);
    }

    /**
     * The case is looked at again when the process has taken the withdrawal: what was entered since the first look is seen
     * then, and what is being entered meanwhile cannot be committed any more.
     *
     * @throws PortalRefused when the case is decided or withdrawn already
     */
    @Transactional
    public void withdraw(String receiptNumber, @Nullable String pseudonym) {
        var caseNumber = find(receiptNumber, pseudonym).receiptNumber();
        refuseUnless(progress.withdrawable(caseNumber));
        events.publishEvent(new WithdrawalRequested(caseNumber));
        refuseUnless(!progress.decided(caseNumber));
    }

    private static void refuseUnless(boolean withdrawable) {
        if (!withdrawable) {
            throw new PortalRefused(Reason.NOT_WITHDRAWABLE);
        }
    }

    /**
     * Adds the papers that answer a request for correction (補正).
     *
     * @throws PortalRefused when nothing was asked, or nothing came
     * @throws jp.menkyo.mynumber.NumberFromCard when it brings another number than the card's
     */
    @Transactional
    public void amend(String receiptNumber, @Nullable String pseudonym, Parts parts) {
        var application = find(receiptNumber, pseudonym);
        var caseNumber = application.receiptNumber();
        if (!progress.awaitsAmendment(caseNumber)) {
            throw new PortalRefused(Reason.AMENDMENT_NOT_AWAITED);
        }
        var amendment = StrictJson.read(parts.one("amendment"), Amendment.class);
        var papers = attachments.take(amendment.attachments(), parts.attachments());
        if (papers.isEmpty()) {
            throw new PortalRefused(Reason.AMENDMENT_EMPTY);
        }
        keepNumber(caseNumber, amendment.number());
        for (Paper paper : papers) {
            documents.store(caseNumber, paper.kind(), paper.fileName(), paper.content());
        }
        events.publishEvent(new AmendmentReceived(caseNumber));
    }

    /**
     * Takes down where a refund goes.
     *
     * @throws PortalRefused when no account is asked for now
     */
    @Transactional
    public void giveAccount(String receiptNumber, @Nullable String pseudonym, AccountController.Account account) {
        var caseNumber = find(receiptNumber, pseudonym).receiptNumber();
        if (!progress.awaitsAccount(caseNumber)) {
            throw new PortalRefused(Reason.ACCOUNT_NOT_AWAITED);
        }
        events.publishEvent(account.of(caseNumber));
    }

    /** The card's number stays: another one is refused by the vault, the same one changes nothing. */
    private void keepNumber(CaseNumber caseNumber, Amendment.@Nullable Number number) {
        if (number != null) {
            MyNumber value = number.value();
            vault.bind(vault.deposit(value, NumberSource.PAPER), caseNumber, NumberSource.PAPER);
        }
    }

    /** By the person whom the portal means, however it called her when she applied. */
    private Application find(String receiptNumber, @Nullable String pseudonym) {
        var person = pseudonym == null ? Optional.<NumberToken>empty() : pseudonyms.person(pseudonym);
        return number(receiptNumber)
                .flatMap(applications::find)
                .filter(application -> application.channel() == Channel.ONLINE)
                .filter(application -> person.isPresent() && person.get().equals(application.token()))
                .orElseThrow(() -> new PortalRefused(Reason.APPLICATION_UNKNOWN));
    }

    private static Optional<CaseNumber> number(String text) {
        try {
            return Optional.of(new CaseNumber(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
