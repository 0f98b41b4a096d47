package jp.menkyo.workflow.disposition;

import java.time.Clock;
import java.util.Objects;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code disposition.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class DispositionTasks {

    private final Dispositions dispositions;
    private final RosterDisposition roster;
    private final ApplicantNotices notices;
    private final CaseEnds ends;
    private final Clock clock;

    DispositionTasks(
            Dispositions dispositions, RosterDisposition roster, ApplicantNotices notices, CaseEnds ends, Clock clock) {
        this.dispositions = dispositions;
        this.roster = roster;
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
        return roster.enter(new CaseNumber(caseNumber));
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
}
