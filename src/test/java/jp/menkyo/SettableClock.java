package jp.menkyo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The office clock under a test's control; runs on from the moment it was set to, and starts at the real time. The engine's
 * clock follows it.
 */
public class SettableClock extends Clock {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private volatile Duration offset = Duration.ZERO;

    /** Makes it ten in the morning of {@code date}. */
    public void set(LocalDate date) {
        set(ZonedDateTime.of(date, LocalTime.of(10, 0), TOKYO).toInstant());
    }

    public void set(Instant instant) {
        move(Duration.between(Instant.now(), instant));
    }

    public void advance(Duration by) {
        move(offset.plus(by));
    }

    public void reset() {
        move(Duration.ZERO);
    }

    private void move(Duration by) {
        offset = by;
        ClockUtil.offset(by.toMillis());
    }

    @Override
    public ZoneId getZone() {
        return TOKYO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(TOKYO) ? this : Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }
}
