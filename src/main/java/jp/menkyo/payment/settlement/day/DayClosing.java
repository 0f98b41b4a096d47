package jp.menkyo.payment.settlement.day;

import java.time.LocalDate;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.settlement.day.DaySheet.Line;
import jp.menkyo.payment.settlement.store.Closings;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of a day at the cash desk: the counter is counted, differences are explained, and the day is closed when all of
 * it is matched or explained. What is closed stays as it is; what comes later belongs to the next open day.
 */
@Service
@Transactional(noRollbackFor = Problem.class)
public class DayClosing {

    private final DaySheets sheets;
    private final DayNotes notes;
    private final Closings closings;
    private final OpenDifferences open;
    private final ApplicationEventPublisher events;

    DayClosing(
            DaySheets sheets,
            DayNotes notes,
            Closings closings,
            OpenDifferences open,
            ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.notes = notes;
        this.closings = closings;
        this.open = open;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public DaySheet sheet(LocalDate day) {
        return sheets.of(day);
    }

    /**
     * Puts down what was counted at the counter; counting again replaces it.
     *
     * @param counted yen that came less yen that went back; negative when a voided receipt of an earlier day gave back more
     * @throws DayRefused when the day is closed, or the means is not counted
     */
    public void count(LocalDate day, Means means, long counted, String countedBy) {
        if (means != Means.CASH && means != Means.CASHLESS) {
            throw DayRefused.notCounted();
        }
        refuseClosed(day);
        notes.count(day, means, counted, countedBy);
        events.publishEvent(new Done("COUNTER_COUNTED", day + " " + means, null));
    }

    /**
     * Explains a difference as it is now.
     *
     * @throws DayRefused when the day is closed, the difference is gone, or the cause does not fit it
     */
    public void explain(LocalDate day, String subject, Cause cause, String reason, String explainedBy) {
        refuseClosed(day);
        var difference = line(day, subject).difference();
        if (!cause.explains(difference.kind())) {
            throw DayRefused.wrongCause();
        }
        notes.explain(day, difference, cause, reason, explainedBy);
        open.tell(difference);
        events.publishEvent(new Done("DIFFERENCE_EXPLAINED", day + " " + subject, cause.name()));
    }

    /**
     * Agrees to an explanation by which money is set right.
     *
     * @throws DayRefused when nothing waits for it, or it is one's own
     */
    public void approve(LocalDate day, String subject, String approvedBy) {
        refuseClosed(day);
        var line = line(day, subject);
        var explanation = line.explanation();
        if (explanation == null || !explanation.waitsForApproval()) {
            throw DayRefused.nothingToApprove();
        }
        if (explanation.explainedBy().equals(approvedBy)) {
            throw DayRefused.samePerson();
        }
        notes.approve(explanation, approvedBy);
        open.tell(line.difference());
        events.publishEvent(new Done("EXPLANATION_APPROVED", day + " " + subject, null));
    }

    /**
     * Closes a day for good.
     *
     * @throws DayRefused when it is closed, or something is neither matched nor explained
     */
    public void close(LocalDate day, String closedBy) {
        closings.holdTheBook();
        refuseClosed(day);
        var sheet = sheets.of(day);
        if (!sheet.obstacles().isEmpty()) {
            throw DayRefused.notReady(sheet.obstacles());
        }
        closings.add(
                day,
                sheet.entries(),
                sheet.received(),
                sheet.returned(),
                sheet.differences().size(),
                closedBy);
        events.publishEvent(new Done("DAY_CLOSED", day.toString(), null));
    }

    private Line line(LocalDate day, String subject) {
        return sheets.of(day).differences().stream()
                .filter(one -> one.difference().subject().equals(subject))
                .findFirst()
                .orElseThrow(DayRefused::nothingToExplain);
    }

    private void refuseClosed(LocalDate day) {
        if (closings.isClosed(day)) {
            throw DayRefused.closed(day);
        }
    }

    /** Something was done with a day. */
    private record Done(
            String action, String subject, @Nullable String reason) implements DomainEvent {

        @Override
        public @Nullable CaseNumber caseNumber() {
            return null;
        }
    }
}
