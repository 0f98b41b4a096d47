package jp.menkyo.workflow.casepage;

import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.intake.Applications;
import jp.menkyo.notification.Notices;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Payments;
import jp.menkyo.pseudonym.Pseudonym;
import jp.menkyo.pseudonym.Pseudonyms;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.workflow.amendment.AmendmentArrivals;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.refund.AccountArrivals;
import jp.menkyo.workflow.start.WithdrawalArrivals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the applicant may know of a case: where it stands, what it waits for, what is to be paid (行政手続法第9条). */
@Component
class CaseProgress implements ApplicationProgress {

    private final CaseFiles cases;
    private final Applications applications;
    private final Pseudonyms pseudonyms;
    private final Payments payments;
    private final Notices notices;
    private final Registry registry;
    private final CaseLicence licences;
    private final RegistrationProofs proofs;
    private final Returns returns;
    private final AmendmentArrivals amendments;
    private final AccountArrivals accounts;
    private final WithdrawalArrivals withdrawals;

    CaseProgress(
            CaseFiles cases,
            Applications applications,
            Pseudonyms pseudonyms,
            Payments payments,
            Notices notices,
            Registry registry,
            CaseLicence licences,
            RegistrationProofs proofs,
            Returns returns,
            AmendmentArrivals amendments,
            AccountArrivals accounts,
            WithdrawalArrivals withdrawals) {
        this.cases = cases;
        this.applications = applications;
        this.pseudonyms = pseudonyms;
        this.payments = payments;
        this.notices = notices;
        this.registry = registry;
        this.licences = licences;
        this.proofs = proofs;
        this.returns = returns;
        this.amendments = amendments;
        this.accounts = accounts;
        this.withdrawals = withdrawals;
    }

    @Override
    @Transactional(readOnly = true)
    public ProgressView of(CaseNumber caseNumber) {
        var file = cases.get(caseNumber);
        var charges = payments.of(caseNumber).stream()
                .map(charge ->
                        new ChargeView(charge.amount().amount(), charge.state().name(), pageToPayOn(charge)))
                .toList();
        return new ProgressView(
                file.state().name(),
                file.state().label(),
                waitingFor(file),
                file.state().open() ? file.targetOn() : null,
                charges,
                notices.titles(caseNumber),
                qualification(caseNumber));
    }

    private static @Nullable String pageToPayOn(Charge charge) {
        return charge.open() ? charge.paymentPage() : null;
    }

    private @Nullable String qualification(CaseNumber caseNumber) {
        var person = applications.get(caseNumber).token();
        return person == null
                ? null
                : licences.of(caseNumber)
                        .flatMap(licence -> pseudonyms.of(licence, person))
                        .map(Pseudonym::value)
                        .orElse(null);
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

    /** Until it is decided, closed or withdrawn (取下げ); the office does not withdraw from itself. */
    @Override
    @Transactional(readOnly = true)
    public boolean withdrawable(CaseNumber caseNumber) {
        var file = cases.get(caseNumber);
        return file.state().open()
                && file.channel() != Channel.OFFICE
                && withdrawals.awaited(caseNumber)
                && !decided(caseNumber);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean decided(CaseNumber caseNumber) {
        return entered(caseNumber)
                || proofs.of(caseNumber).isPresent()
                || returns.ofCase(caseNumber).stream().anyMatch(CaseProgress::takenIn);
    }

    private static boolean takenIn(ReturnDuty duty) {
        return !duty.open() && duty.receipt() != ReturnDuty.Receipt.CALLED_OFF;
    }

    private boolean entered(CaseNumber caseNumber) {
        return licences.of(caseNumber).stream()
                .flatMap(licence -> registry.history(licence).stream())
                .anyMatch(entry -> entry.caseNumber().equals(caseNumber));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean awaitsAccount(CaseNumber caseNumber) {
        return accounts.awaited(caseNumber);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean awaitsAmendment(CaseNumber caseNumber) {
        return amendments.awaited(caseNumber);
    }
}
