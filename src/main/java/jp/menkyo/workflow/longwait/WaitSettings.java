package jp.menkyo.workflow.longwait;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long something may wait for an outside system before somebody is told.
 *
 * @param officeDays office days that have come since the day on which the wait began
 */
@ConfigurationProperties("menkyo.waiting")
record WaitSettings(@DefaultValue("3") int officeDays) {

    private static final int MOST = 30;

    WaitSettings {
        if (officeDays < 1 || officeDays > MOST) {
            throw new IllegalArgumentException(
                    "menkyo.waiting.office-days は1から30までの日数にしてください。 It must be 1 to 30 days.");
        }
    }
}
