package jp.menkyo.reporting.facts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who writes facts has the turn until the transaction ends, of all nodes one: facts are read and written by one statement, and
 * a second writer could otherwise put back what the first one had already seen change.
 */
@Component
class Turn {

    private static final String OF_THE_ADMINISTRATOR = "(7301, hashtext(current_setting('app.tenant')))";

    private final JdbcClient jdbc;

    Turn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void await() {
        jdbc.sql("select pg_advisory_xact_lock" + OF_THE_ADMINISTRATOR + "::text")
                .query(String.class)
                .single();
    }
}
