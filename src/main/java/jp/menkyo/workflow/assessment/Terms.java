package jp.menkyo.workflow.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.calendar.StatutoryDeadline;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Deadline;
import jp.menkyo.workflow.assessment.decision.Findings;
import jp.menkyo.workflow.assessment.decision.Row;
import jp.menkyo.workflow.assessment.question.AssessmentRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By when it had to be filed or returned, and when a certificate can be expected; the table only counts days. */
@Component
class Terms {

    private final StatutoryDeadline statutory;
    private final OfficeCalendar calendar;

    Terms(StatutoryDeadline statutory, OfficeCalendar calendar) {
        this.statutory = statutory;
        this.calendar = calendar;
    }

    /** Asks the table; whether it is late becomes a fact of the case. */
    Found find(AssessmentRequest request, Findings findings) {
        var row = findings.first("deadline");
        var receivedOn = Objects.requireNonNull(request.receivedOn());
        var deadline = deadline(row, event(request), receivedOn);
        findings.know("late", deadline != null && deadline.late());
        var target = row.map(found -> found.number("targetOfficeDays"))
                .map(days -> calendar.plusOfficeDays(receivedOn, days))
                .orElse(null);
        return new Found(deadline, target);
    }

    private @Nullable Deadline deadline(Optional<Row> row, @Nullable LocalDate event, LocalDate receivedOn) {
        var days = row.map(found -> found.number("days")).orElse(null);
        if (days == null || event == null) {
            return null;
        }
        var on = statutory.of(event, days);
        return new Deadline(on, receivedOn.isAfter(on), Math.max(0, ChronoUnit.DAYS.between(on, receivedOn)));
    }

    /** The day after which the days are counted; null when the procedure knows none, or it was not said. */
    private static @Nullable LocalDate event(AssessmentRequest request) {
        var change = request.change();
        var deletion = request.deletion();
        var disposition = request.disposition();
        return switch (Objects.requireNonNull(request.procedure())) {
            case CHANGE -> change == null ? null : change.occurredOn();
            case DELETION ->
                deletion == null || deletion.kind() == DeletionKind.OWN_REQUEST ? null : deletion.occurredOn();
            case FOUND_CERTIFICATE -> request.foundOn();
            case DISPOSITION -> disposition == null ? null : disposition.servedOn();
            default -> null;
        };
    }

    /** @param target day on which the certificate can be expected */
    record Found(@Nullable Deadline deadline, @Nullable LocalDate target) {}
}
