package jp.menkyo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.casefile.reminder.Reminders;
import jp.menkyo.casefile.reminder.Step;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reminders of the target day: two office days before, on it, one and three after; each once. */
@MenkyoTest
class RemindersTest {

    @Autowired
    Reminders reminders;

    @Autowired
    PaperApplications papers;

    @Autowired
    CaseFiles cases;

    @Autowired
    ProcessingClock processingClock;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @AfterEach
    void goesBackToToday() {
        clock.reset();
    }

    @Test
    void areGivenOnceOnTheirDays() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        var target = cases.get(caseNumber).targetOn();

        comes(officeDaysBefore(target, 3));
        assertThat(reminders.of(caseNumber)).isEmpty();
        comes(officeDaysBefore(target, 2));
        assertThat(reminders.of(caseNumber)).contains(Step.DUE_SOON);
        comes(target);
        comes(target);
        assertThat(reminders.of(caseNumber)).contains(Step.DUE);
        comes(calendar.plusOfficeDays(target, 1));
        assertThat(reminders.of(caseNumber)).contains(Step.LATE);
        comes(calendar.plusOfficeDays(target, 3));
        assertThat(reminders.of(caseNumber)).contains(Step.LATE_MANAGER);

        assertThat(audit.of(caseNumber))
                .extracting(AuditEntry::action)
                .filteredOn(action -> action.startsWith("REMINDER_"))
                .containsExactlyInAnyOrder(
                        "REMINDER_DUE_SOON", "REMINDER_DUE", "REMINDER_LATE", "REMINDER_LATE_MANAGER");
    }

    @Test
    void restWhileTheApplicantIsAsked() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        var target = cases.get(caseNumber).targetOn();
        processingClock.ask(caseNumber, "戸籍抄本", "examiner1");
        processingClock.stop(caseNumber);

        comes(calendar.plusOfficeDays(target, 1));

        assertThat(reminders.of(caseNumber)).isEmpty();
        assertThat(processingClock.pauses(caseNumber)).hasSize(1);
    }

    private LocalDate officeDaysBefore(LocalDate day, int officeDays) {
        var before = day;
        while (calendar.officeDaysBetween(before, day) < officeDays) {
            before = before.minusDays(1);
        }
        return before;
    }

    private void comes(LocalDate day) {
        clock.set(day);
        reminders.remind();
    }
}
