package jp.menkyo.intake.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.AmendmentReceived;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.intake.WithdrawalRequested;
import jp.menkyo.intake.Withdrawals;
import jp.menkyo.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what an applicant brings or sends, however the application itself arrived. Who applied on paper has no other way
 * to answer or to withdraw, and who applied online may come to the counter as well.
 */
@Service
@Transactional
class PaperDesk {

    private final Applications applications;
    private final ApplicationProgress progress;
    private final Withdrawals withdrawals;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperDesk(
            Applications applications,
            ApplicationProgress progress,
            Withdrawals withdrawals,
            Documents documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.progress = progress;
        this.withdrawals = withdrawals;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** @throws PaperRefused when no answer is awaited, or nothing came */
    void amend(String receiptNumber, List<Paper> papers) {
        var caseNumber = find(receiptNumber);
        if (!progress.awaitsAmendment(caseNumber)) {
            throw PaperRefused.notAwaited();
        }
        if (papers.isEmpty()) {
            throw PaperRefused.empty();
        }
        store(caseNumber, papers);
        events.publishEvent(new AmendmentReceived(caseNumber));
    }

    /**
     * @throws PaperRefused when it is in the roster or over, or the date of the 取下書 or its confirmation is missing
     */
    void withdraw(String receiptNumber, Withdrawal withdrawal) {
        var caseNumber = find(receiptNumber);
        withdrawals.take(caseNumber, () -> received(caseNumber, withdrawal), PaperRefused::notWithdrawable);
    }

    private WithdrawalRequested received(CaseNumber caseNumber, Withdrawal withdrawal) {
        var receivedOn = applications.get(caseNumber).receivedOn();
        var writtenOn = withdrawal.check(receivedOn, LocalDate.now(clock));
        store(caseNumber, withdrawal.scans());
        return new WithdrawalRequested(caseNumber, writtenOn);
    }

    private void store(CaseNumber caseNumber, List<Paper> papers) {
        papers.forEach(paper -> documents.store(caseNumber, paper.kind(), paper.fileName(), paper.content()));
    }

    private CaseNumber find(String receiptNumber) {
        try {
            return applications
                    .find(new CaseNumber(receiptNumber))
                    .orElseThrow(PaperRefused::unknown)
                    .receiptNumber();
        } catch (IllegalArgumentException notANumber) {
            throw PaperRefused.unknown();
        }
    }
}
