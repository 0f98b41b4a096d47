package jp.menkyo.registry.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives the next number of the roster; who holds the lock is alone until the end of the transaction. */
@Repository
public class Numbering {

    private final JdbcClient jdbc;

    Numbering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction is registering. */
    public void lock() {
        jdbc.sql("insert into registry.number_counter (last) values (0) on conflict do nothing")
                .update();
        jdbc.sql("select last from registry.number_counter for update")
                .query(Long.class)
                .single();
    }

    public long next() {
        return jdbc.sql("update registry.number_counter set last = last + 1 returning last")
                .query(Long.class)
                .single();
    }
}
