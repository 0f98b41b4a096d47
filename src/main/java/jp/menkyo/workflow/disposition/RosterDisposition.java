package jp.menkyo.workflow.disposition;

import java.time.LocalDate;
import java.util.Objects;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.casefile.disposition.Disposition.Kind;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.workflow.casefacts.CaseLicence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters a disposition in the roster; it has effect from the day on which it was served. */
@Component
class RosterDisposition {

    /** 申請区分 of dispositions. */
    private static final String DISPOSITION = "70";
    /** 理由: 取消処分. */
    private static final String REVOKED = "33";
    /** The certificate stays with its holder. */
    private static final String NO_RETURN = "NONE";

    private final Applications applications;
    private final Dispositions dispositions;
    private final CaseLicence licences;
    private final Registry registry;
    private final Certificates certificates;

    RosterDisposition(
            Applications applications,
            Dispositions dispositions,
            CaseLicence licences,
            Registry registry,
            Certificates certificates) {
        this.applications = applications;
        this.dispositions = dispositions;
        this.licences = licences;
        this.registry = registry;
        this.certificates = certificates;
    }

    /**
     * Would the roster take it as served on that day?
     *
     * @throws jp.menkyo.registry.act.ActRefused in words for the officer when not
     */
    void check(CaseNumber caseNumber, LocalDate servedOn) {
        registry.check(licence(caseNumber), act(applications.get(caseNumber), servedOn));
    }

    /** @return why the certificate has to come back, {@code NONE} after a suspension */
    String enter(CaseNumber caseNumber) {
        var disposition = dispositions.get(caseNumber);
        var servedOn =
                Objects.requireNonNull(disposition.servedOn(), "a disposition has effect when it has been served");
        var licence = licence(caseNumber);
        registry.apply(licence, act(applications.get(caseNumber), servedOn));
        if (disposition.kind() != Kind.REVOCATION) {
            return NO_RETURN;
        }
        certificates.voidAll(licence, VoidReason.REVOKED, caseNumber, decidedBy(disposition));
        return ReturnDuty.Ground.REVOKED.name();
    }

    private LicenceAct act(Application application, LocalDate servedOn) {
        var disposition = dispositions.get(application.receiptNumber());
        if (disposition.kind() == Kind.REVOCATION) {
            return new LicenceAct.Revoke(basis(application, disposition, servedOn, REVOKED));
        }
        var period = Objects.requireNonNull(disposition.period(), "a suspension has a period");
        var basis = basis(application, disposition, servedOn, null);
        return new LicenceAct.Suspend(basis, period.from(), period.to());
    }

    private static Basis basis(
            Application application, Disposition disposition, LocalDate servedOn, @Nullable String reason) {
        return new Basis(
                application.receiptNumber(),
                DISPOSITION,
                reason,
                application.receivedOn(),
                servedOn,
                decidedBy(disposition),
                null);
    }

    private static String decidedBy(Disposition disposition) {
        return Objects.requireNonNull(disposition.decidedBy(), "somebody decided");
    }

    private LicenceNumber licence(CaseNumber caseNumber) {
        return licences.of(caseNumber).orElseThrow(LicenceUnknown::new);
    }
}
