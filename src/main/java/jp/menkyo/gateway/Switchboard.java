package jp.menkyo.gateway;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The switches by which a person takes a gateway out of use and back; every turn is kept, with its reason. */
@Service
public class Switchboard {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Switchboard(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Who stopped it, why and since when. */
    public record Stop(String officer, String reason, Instant since) {}

    private record Turn(boolean stopped, Stop stop) {}

    /** From now on nothing is sent to the gateway; cases wait. Stopping a stopped one keeps the first reason. */
    @Transactional
    public void stop(String gateway, String officer, String reason) {
        if (stopped(gateway).isEmpty()) {
            turn(gateway, true, officer, reason);
            events.publishEvent(new GatewaySwitched(gateway, true));
        }
    }

    /** The gateway may be called again; cases go on by themselves. */
    @Transactional
    public void reopen(String gateway, String officer, String reason) {
        if (stopped(gateway).isPresent()) {
            turn(gateway, false, officer, reason);
            events.publishEvent(new GatewaySwitched(gateway, false));
        }
    }

    private void turn(String gateway, boolean stopped, String officer, String reason) {
        jdbc.sql("insert into gateway.switch_turn (gateway, stopped, officer, reason, at) values (?, ?, ?, ?, ?)")
                .params(gateway, stopped, officer, reason, OffsetDateTime.now(clock))
                .update();
    }

    /** The stop that is in force, if any. */
    @Transactional(readOnly = true)
    public Optional<Stop> stopped(String gateway) {
        return jdbc.sql(
                        "select stopped, officer, reason, at from gateway.switch_turn where gateway = ? order by id desc limit 1")
                .param(gateway)
                .query((row, index) -> new Turn(
                        row.getBoolean("stopped"),
                        new Stop(
                                row.getString("officer"),
                                row.getString("reason"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .optional()
                .filter(Turn::stopped)
                .map(Turn::stop);
    }
}
