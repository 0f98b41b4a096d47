package jp.menkyo.workflow.certificatereturn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.certificate.returns.ReturnDuty.Ground;
import jp.menkyo.certificate.returns.ReturnUnknown;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.intake.Applications;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code certificate-return.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class CertificateReturnTasks {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Applications applications;
    private final CaseLicence licences;
    private final ReturnOccasion occasion;
    private final Returns returns;
    private final OfficeCalendar calendar;
    private final ApplicantNotices notices;
    private final Clock clock;

    CertificateReturnTasks(
            Applications applications,
            CaseLicence licences,
            ReturnOccasion occasion,
            Returns returns,
            OfficeCalendar calendar,
            ApplicantNotices notices,
            Clock clock) {
        this.applications = applications;
        this.licences = licences;
        this.occasion = occasion;
        this.returns = returns;
        this.calendar = calendar;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param returnGround {@code FOUND}, {@code REVOKED} or {@code DELETED} */
    public void demand(String caseNumber, String returnGround) {
        var application = applications.get(new CaseNumber(caseNumber));
        var number = application.receiptNumber();
        var ground = Ground.valueOf(returnGround);
        var licence = licences.of(number).orElseThrow(LicenceUnknown::new);
        returns.demand(number, licence, ground, occasion.day(application, ground), occasion.sheet(licence, ground));
    }

    /**
     * In the morning of the last day, or {@code officeDays} later. Who has only just been asked is not reminded on the
     * same day, even when the last day is over.
     *
     * @return a moment for a timer
     */
    public String reminderOn(String caseNumber, int officeDays) {
        var duty = last(new CaseNumber(caseNumber));
        var today = LocalDate.now(clock);
        var first = duty.dueOn().isAfter(today) ? duty.dueOn() : calendar.plusOfficeDays(today, 1);
        return calendar.plusOfficeDays(first, officeDays)
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toOffsetDateTime()
                .toString();
    }

    public void sendRequest(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.RETURN_REQUEST);
    }

    /** Nobody is reminded of what has been done. */
    public void sendReminder(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        var duty = last(number);
        if (duty.open()) {
            notices.send(number, NoticeTemplate.RETURN_REMINDER);
            returns.reminded(duty.id(), duty.reminders() + 1);
        }
    }

    private ReturnDuty last(CaseNumber caseNumber) {
        List<ReturnDuty> duties = returns.ofCase(caseNumber);
        if (duties.isEmpty()) {
            throw new ReturnUnknown();
        }
        return duties.get(duties.size() - 1);
    }
}
