package jp.menkyo.calendar;

import java.time.LocalDate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The office is closed, or open, on a day against the general rule. */
public record CalendarCorrected(LocalDate day, boolean closed) implements DomainEvent {

    @Override
    public String action() {
        return "CALENDAR_CORRECTED";
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String subject() {
        return day.toString();
    }

    @Override
    public String reason() {
        return closed ? "CLOSED" : "OPEN";
    }
}
