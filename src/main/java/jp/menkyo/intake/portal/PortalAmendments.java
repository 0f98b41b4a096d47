package jp.menkyo.intake.portal;

import jp.menkyo.document.Documents;
import jp.menkyo.intake.AmendmentReceived;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.intake.envelope.Attachments;
import jp.menkyo.intake.envelope.StrictJson;
import jp.menkyo.intake.portal.PortalRefused.Reason;
import jp.menkyo.mynumber.NumberFromCard;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the papers that answer a request for correction (補正). */
@Service
class PortalAmendments {

    private final PortalRequests requests;
    private final ApplicationProgress progress;
    private final Attachments attachments;
    private final Documents documents;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    PortalAmendments(
            PortalRequests requests,
            ApplicationProgress progress,
            Attachments attachments,
            Documents documents,
            Vault vault,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.progress = progress;
        this.attachments = attachments;
        this.documents = documents;
        this.vault = vault;
        this.events = events;
    }

    /**
     * Adds the papers to the case.
     *
     * @param key under which the portal may repeat this; null for none
     * @throws PortalRefused when nothing was asked, or nothing came
     * @throws NumberFromCard when it brings another number than the card's
     */
    @Transactional
    public void amend(String receiptNumber, @Nullable String pseudonym, @Nullable String key, Parts parts) {
        var caseNumber = requests.find(receiptNumber, pseudonym);
        requests.once("amendment", key, parts.fingerprint(), caseNumber, () -> amend(caseNumber, parts));
    }

    private void amend(CaseNumber caseNumber, Parts parts) {
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

    /** The card's number stays: another one is refused by the vault, the same one changes nothing. */
    private void keepNumber(CaseNumber caseNumber, Amendment.@Nullable Number number) {
        if (number != null) {
            vault.bind(vault.deposit(number.value(), NumberSource.PAPER), caseNumber, NumberSource.PAPER);
        }
    }
}
