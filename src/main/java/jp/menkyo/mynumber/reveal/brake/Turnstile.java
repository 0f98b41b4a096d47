package jp.menkyo.mynumber.reveal.brake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets reveals and changes of the switch through one at a time, so that counts are right and nobody slips through while the
 * switch is thrown.
 */
@Component
public class Turnstile {

    private final JdbcClient jdbc;

    Turnstile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the turn, and keeps it until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('reveal/' || current_setting('app.tenant'), 0))")
                .query((row, index) -> Boolean.TRUE)
                .single();
    }
}
