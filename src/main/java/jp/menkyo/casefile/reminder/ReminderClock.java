package jp.menkyo.casefile.reminder;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the reminders on the hour in working time; a run that was missed is made up for by the next one. */
@Component
class ReminderClock {

    private final Reminders reminders;

    ReminderClock(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(cron = "0 5 7-18 * * *", zone = "Asia/Tokyo")
    void remind() {
        reminders.remind();
    }
}
