package jp.menkyo.workflow.casepage;

import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.notification.Notices;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.workflow.amendment.AmendmentArrivals;
import jp.menkyo.workflow.casefacts.CaseLicence;
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
    private final CaseLicence licences;
    private final RegistrationProofs proofs;
    private final AmendmentArrivals amendments;

    CaseProgress(
            CaseFiles cases,
            Payments payments,
            Notices notices,
            Registry registry,
            CaseLicence licences,
            RegistrationProofs proofs,
            AmendmentArrivals amendments) {
        this.cases = cases;
        this.payments = payments;
        this.notices = notices;
        this.registry = registry;
        this.licences = licences;
        this.proofs = proofs;
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

    /** Until the case has left its mark in the roster, or a proof of it, or is closed (取下げ); the office does not withdraw from itself. */
    @Override
    @Transactional(readOnly = true)
    public boolean withdrawable(CaseNumber caseNumber) {
        var file = cases.get(caseNumber);
        return file.state().open()
                && file.channel() != Channel.OFFICE
                && !entered(caseNumber)
                && proofs.of(caseNumber).isEmpty();
    }

    private boolean entered(CaseNumber caseNumber) {
        return licences.of(caseNumber).stream()
                .flatMap(licence -> registry.history(licence).stream())
                .anyMatch(entry -> entry.caseNumber().equals(caseNumber));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean awaitsAmendment(CaseNumber caseNumber) {
        return amendments.awaited(caseNumber);
    }
}
