package jp.menkyo.workflow.casepage;

import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.notification.Notices;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.amendment.AmendmentArrivals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the applicant may know of a case: where it stands, what it waits for, what is to be paid (行政手続法第9条). */
@Component
class CaseProgress implements ApplicationProgress {

    private final CaseFiles cases;
    private final Payments payments;
    private final Notices notices;
    private final Registry registry;
    private final AmendmentArrivals amendments;

    CaseProgress(CaseFiles cases, Payments payments, Notices notices, Registry registry, AmendmentArrivals amendments) {
        this.cases = cases;
        this.payments = payments;
        this.notices = notices;
        this.registry = registry;
        this.amendments = amendments;
    }

    @Override
    @Transactional(readOnly = true)
    public ProgressView of(CaseNumber caseNumber) {
        var file = cases.get(caseNumber);
        var charges = payments.of(caseNumber).stream()
                .map(charge ->
                        new ChargeView(charge.amount().amount(), charge.state().name(), charge.paymentPage()))
                .toList();
        return new ProgressView(
                file.state().name(),
                file.state().label(),
                waitingFor(file),
                file.state().open() ? file.targetOn() : null,
                charges,
                notices.titles(caseNumber));
    }

    private @Nullable String waitingFor(CaseFile file) {
        if (file.state() == CaseState.AWAITING_AMENDMENT) {
            return "補正書類の提出を待っています。";
        }
        if (!file.state().open()) {
            return null;
        }
        return payments.settled(file.caseNumber())
                        || payments.of(file.caseNumber()).isEmpty()
                ? "審査しています。"
                : "手数料の納付を待っています。";
    }

    /** Until the licence exists or the case is closed (取下げ). */
    @Override
    @Transactional(readOnly = true)
    public boolean withdrawable(CaseNumber caseNumber) {
        return cases.get(caseNumber).state().open()
                && registry.ofCase(caseNumber).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean awaitsAmendment(CaseNumber caseNumber) {
        return amendments.awaited(caseNumber);
    }
}
