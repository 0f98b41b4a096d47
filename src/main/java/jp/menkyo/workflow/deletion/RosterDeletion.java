package jp.menkyo.workflow.deletion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.registry.act.LicenceAct.Deletion;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casefacts.RosterEntries;
import jp.menkyo.workflow.examination.grant.GrantCheck;
import org.springframework.stereotype.Component;

/** Enters an approved deletion in the roster, as of today; the row and its number stay for ever. */
@Component
class RosterDeletion implements GrantCheck {

    private static final String NOBODY_APPLIED = "NOBODY_APPLIED";

    private final Applications applications;
    private final RosterEntries entries;
    private final Certificates certificates;
    private final Payments payments;
    private final Clock clock;

    RosterDeletion(
            Applications applications,
            RosterEntries entries,
            Certificates certificates,
            Payments payments,
            Clock clock) {
        this.applications = applications;
        this.entries = entries;
        this.certificates = certificates;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    public boolean concerns(Procedure procedure) {
        return procedure == Procedure.DELETION;
    }

    @Override
    public void check(CaseNumber caseNumber, String officer) {
        entries.check(caseNumber, act(applications.get(caseNumber), officer));
    }

    /** @param applied did somebody apply, who has been charged? */
    void enter(Application application, boolean applied) {
        var caseNumber = application.receiptNumber();
        var approver = entries.approver(caseNumber);
        if (!applied) {
            waiveFee(application, approver);
        }
        entries.apply(act(application, approver));
        certificates.voidAll(entries.licence(caseNumber).number(), VoidReason.DELETED, caseNumber, approver);
    }

    /** Nobody pays for what the office does of its own accord; the books say so, because nothing is entered unsettled. */
    private void waiveFee(Application application, String approver) {
        var caseNumber = application.receiptNumber();
        payments.charge(caseNumber, FeeCode.DELETION, application.receivedOn());
        if (!payments.settled(caseNumber)) {
            payments.exempt(caseNumber, approver, NOBODY_APPLIED);
        }
    }

    private LicenceAct act(Application application, String approver) {
        var kind = kind(application);
        var basis = new Basis(
                application.receiptNumber(),
                applicationClass(kind),
                kind.reasonCode(),
                application.receivedOn(),
                LocalDate.now(clock),
                approver,
                null);
        return new LicenceAct.Delete(basis, Deletion.valueOf(kind.name()));
    }

    private static DeletionKind kind(Application application) {
        return Objects.requireNonNull(application.form().matter().deletion(), "a deletion has a reason")
                .kind();
    }

    /** 申請区分; the decision tables give none to reports of people who may not apply. */
    private static String applicationClass(DeletionKind kind) {
        return switch (kind) {
            case OWN_REQUEST -> "40";
            case DEATH -> "41";
            case DISAPPEARANCE -> "42";
        };
    }
}
