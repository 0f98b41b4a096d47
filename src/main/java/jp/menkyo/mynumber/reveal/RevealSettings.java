package jp.menkyo.mynumber.reveal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often and how long numbers are shown.
 *
 * @param officerPerHour reveals one officer may make in an hour; one more is refused and raises an alarm
 * @param officePerHour the same for all officers together
 * @param comparisonsPerHour comparisons one officer may make in an hour
 * @param shownFor how long a number stays on the screen
 * @param signInFreshFor how long after giving the password an officer may reveal
 */
@ConfigurationProperties("menkyo.reveal")
public record RevealSettings(
        @DefaultValue("20") int officerPerHour,
        @DefaultValue("60") int officePerHour,
        @DefaultValue("30") int comparisonsPerHour,
        @DefaultValue("30s") Duration shownFor,
        @DefaultValue("5m") Duration signInFreshFor) {}
