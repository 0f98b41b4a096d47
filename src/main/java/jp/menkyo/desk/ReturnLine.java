package jp.menkyo.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that somebody still has to hand in, as officers read it.
 *
 * @param name null when the roster does not know the licence
 * @param daysLeft days to the last day in time, counted by the calendar as the law does; negative when it is over
 */
record ReturnLine(
        String caseNumber,
        String licence,
        @Nullable String name,
        String ground,
        String dueOn,
        long daysLeft,
        int reminders) {

    static ReturnLine of(ReturnDuty duty, @Nullable Licence licence, LocalDate today) {
        return new ReturnLine(
                duty.caseNumber().value(),
                duty.licence().display(),
                licence == null ? null : licence.items().holder().name().display(),
                duty.ground().label(),
                WarekiDate.display(duty.dueOn()),
                ChronoUnit.DAYS.between(today, duty.dueOn()),
                duty.reminders());
    }

    public boolean late() {
        return daysLeft < 0;
    }

    /** 残り3日, 本日まで or 2日超過. */
    public String left() {
        if (daysLeft == 0) {
            return "本日まで";
        }
        return late() ? -daysLeft + "日超過" : "残り" + daysLeft + "日";
    }
}
