package jp.menkyo.workflow.disposition;

import java.time.Clock;
import java.util.Objects;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.casefile.disposition.Disposition.Kind;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code disposition.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class DispositionTasks {

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
    private final ApplicantNotices notices;
    private final CaseEnds ends;
    private final Clock clock;

    DispositionTasks(
            Applications applications,
            Dispositions dispositions,
            CaseLicence licences,
            Registry registry,
            Certificates certificates,
            ApplicantNotices notices,
            CaseEnds ends,
            Clock clock) {
        this.applications = applications;
        this.dispositions = dispositions;
        this.licences = licences;
        this.registry = registry;
        this.certificates = certificates;
        this.notices = notices;
        this.ends = ends;
        this.clock = clock;
    }

    /** Nothing happens to the holder, and nobody needs to be told. */
    public void closeWithout(String caseNumber) {
        ends.close(new CaseNumber(caseNumber), CaseState.NOT_DISPOSED);
    }

    /** Tells what is reproached, when and where the person may speak (行政手続法第15条・第30条). */
    public void announceHearing(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.HEARING);
    }

    /** The decision in writing with reasons and remedies (行政手続法第14条, 行政不服審査法第82条). */
    public void sendDecision(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.DISPOSITION);
    }

    /** @return why the certificate has to come back, {@code NONE} after a suspension */
    public String enter(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        var disposition = dispositions.get(application.receiptNumber());
        var licence = licence(caseNumber);
        if (disposition.kind() == Kind.REVOCATION) {
            registry.apply(licence, new LicenceAct.Revoke(basis(application, disposition, REVOKED)));
            certificates.voidAll(licence, VoidReason.REVOKED, application.receiptNumber(), decidedBy(disposition));
            return ReturnDuty.Ground.REVOKED.name();
        }
        var period = Objects.requireNonNull(disposition.period(), "a suspension has a period");
        var basis = basis(application, disposition, null);
        registry.apply(licence, new LicenceAct.Suspend(basis, period.from(), period.to()));
        return NO_RETURN;
    }

    private static Basis basis(Application application, Disposition disposition, @Nullable String reason) {
        return new Basis(
                application.receiptNumber(),
                DISPOSITION,
                reason,
                application.receivedOn(),
                Objects.requireNonNull(disposition.servedOn(), "a disposition has effect when it is served"),
                decidedBy(disposition),
                null);
    }

    private static String decidedBy(Disposition disposition) {
        return Objects.requireNonNull(disposition.decidedBy(), "somebody decided");
    }

    /** 栄養士法第5条第3項. */
    public void notifyMinister(String caseNumber) {
        notices.sendToMinister(new CaseNumber(caseNumber));
    }

    public void closeRevoked(String caseNumber) {
        ends.close(new CaseNumber(caseNumber), CaseState.REVOKED);
    }

    /**
     * Closes the case, so that others about the licence may go on while the suspension runs.
     *
     * @return the first moment after the suspension, for the timer
     */
    public String closeSuspended(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        ends.close(number, CaseState.SUSPENDED);
        var period = Objects.requireNonNull(dispositions.get(number).period());
        return period.to()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime()
                .toString();
    }

    /** The licence has its force back by itself; this only tells so. */
    public void notifySuspensionOver(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.SUSPENSION_OVER);
    }

    private LicenceNumber licence(String caseNumber) {
        return licences.of(new CaseNumber(caseNumber)).orElseThrow(LicenceUnknown::new);
    }
}
