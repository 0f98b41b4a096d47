package jp.menkyo.certificate.returns;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.calendar.StatutoryDeadline;
import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.certificate.returns.ReturnDuty.Ground;
import jp.menkyo.certificate.returns.ReturnDuty.Receipt;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties to hand a certificate in (返納, 栄養士法施行令第5条第4項, 第6条第4項・第5項, 第8条). Making it void is another act. */
@Service
@Transactional(noRollbackFor = ReturnUnknown.class)
public class Returns {

    /** Duties on a page. */
    public static final int PAGE_SIZE = ReturnRows.PAGE;

    private static final String PROGRAM = "system";

    private final ReturnRows rows;
    private final StatutoryDeadline deadline;
    private final ApplicationEventPublisher events;

    Returns(ReturnRows rows, StatutoryDeadline deadline, ApplicationEventPublisher events) {
        this.rows = rows;
        this.deadline = deadline;
        this.events = events;
    }

    /** As {@link #demand(CaseNumber, LicenceNumber, Ground, LocalDate, CertificateSerial)}, for a sheet of any number. */
    public ReturnDuty demand(CaseNumber caseNumber, LicenceNumber licence, Ground ground, LocalDate eventOn) {
        return demand(caseNumber, licence, ground, eventOn, null);
    }

    /**
     * From now on the certificate has to be handed in. Five days after it was found, the revocation was served or it was
     * asked for after a deletion, rolled over closed days; on the day itself in the other cases. Asking again returns the same duty.
     *
     * @param eventOn the day it was found, served, asked for or applied for
     * @param serial the sheet; null for paper from before this system
     */
    public ReturnDuty demand(
            CaseNumber caseNumber,
            LicenceNumber licence,
            Ground ground,
            LocalDate eventOn,
            @Nullable CertificateSerial serial) {
        var dueOn = ground.days() == 0 ? eventOn : deadline.of(eventOn, ground.days());
        boolean fresh = rows.add(caseNumber, licence, serial, ground, eventOn, dueOn);
        var duty = rows.find(caseNumber, licence, ground);
        if (fresh) {
            events.publishEvent(ReturnChanged.demanded(duty));
        }
        return duty;
    }

    /**
     * The certificate of {@code licence} is here, or its holder has stated its loss: closes what this case demanded. Once
     * closed it stays as it is.
     *
     * @param by user name of the officer
     * @throws ReturnUnknown when the case demanded nothing
     */
    public void received(CaseNumber caseNumber, LicenceNumber licence, String by, Receipt receipt) {
        var duties = rows.lock(caseNumber, licence);
        if (duties.isEmpty()) {
            throw new ReturnUnknown();
        }
        duties.stream().filter(ReturnDuty::open).forEach(duty -> {
            rows.close(duty.id(), receipt, by);
            events.publishEvent(ReturnChanged.received(duty, receipt));
        });
    }

    /** Nothing has to be handed in for this case after all, because the report was taken back. Closed duties stay as they are. */
    public void callOff(CaseNumber caseNumber) {
        rows.lock(caseNumber).stream().filter(ReturnDuty::open).forEach(duty -> {
            rows.close(duty.id(), Receipt.CALLED_OFF, PROGRAM);
            events.publishEvent(ReturnChanged.calledOff(duty));
        });
    }

    /**
     * The {@code step}-th reminder was sent; a step that was reached before, or a closed duty, stays as it is.
     *
     * @param step from 1
     * @throws ReturnUnknown when there is no such duty
     */
    public void reminded(long id, int step) {
        var duty = rows.lock(id).orElseThrow(ReturnUnknown::new);
        if (duty.open() && duty.reminders() < step) {
            rows.remind(id, step);
            events.publishEvent(ReturnChanged.reminded(duty, step));
        }
    }

    @Transactional(readOnly = true)
    public List<ReturnDuty> ofCase(CaseNumber caseNumber) {
        return rows.ofCase(caseNumber);
    }

    @Transactional(readOnly = true)
    public List<ReturnDuty> ofLicence(LicenceNumber licence) {
        return rows.ofLicence(licence);
    }

    /** Open duties whose last day is over on {@code today}; {@value ReturnRows#PAGE} a page, the first page is 0. */
    @Transactional(readOnly = true)
    public ReturnPage overdue(LocalDate today, int page) {
        return rows.open(today, page);
    }

    /** All open duties, paged in the same way. */
    @Transactional(readOnly = true)
    public ReturnPage open(int page) {
        return rows.open(LocalDate.of(9999, 12, 31), page);
    }
}
