package jp.menkyo.workflow.revealreview.oddity;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on a reveal is odd.
 *
 * @param opensAt begin of the working hours (職員の勤務時間; 要確認)
 * @param closesAt their end
 * @param many so many reveals of one officer {@code within} that time are many in a row
 * @param repeated so many reveals of one case in a week are a repetition
 */
@ConfigurationProperties("menkyo.reveal.review")
public record OddSettings(
        @DefaultValue("08:30") LocalTime opensAt,
        @DefaultValue("17:15") LocalTime closesAt,
        @DefaultValue("5") int many,
        @DefaultValue("10m") Duration within,
        @DefaultValue("3") int repeated) {}
