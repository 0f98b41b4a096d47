package jp.menkyo.workflow.worklist.item;

import java.time.OffsetDateTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long finished work is listed for whoever did it; 要確認: the office sets it. What was done stays in the course of the case.
 *
 * @param finished whole months after the end
 * @param batch lines erased in one transaction
 */
@ConfigurationProperties("menkyo.worklist")
public record FinishedSettings(
        @DefaultValue("P12M") Period finished,
        @DefaultValue("1000") int batch) {

    public FinishedSettings {
        if (finished.toTotalMonths() < 1 || finished.getDays() != 0 || batch < 1) {
            throw new IllegalArgumentException("finished work is listed for whole months, and erased in batches");
        }
    }

    public int months() {
        return Math.toIntExact(finished.toTotalMonths());
    }

    /** Work that ended before this is out of sight. */
    public OffsetDateTime since(OffsetDateTime now) {
        return now.minus(finished);
    }
}
