package jp.menkyo.mynumber.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which epochs' keys are in service. A row that is sealed refers to its epoch, so the database keeps what is in use. */
@Repository
public class KeyRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyRegister(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An epoch in service.
     *
     * @param checkValue what only its keys can have made; null until they were first seen
     * @param leaving is its destruction decided? Then its keys may be gone already
     */
    public record Registered(int epoch, byte @Nullable [] checkValue, boolean leaving) {}

    /** The epochs, oldest first; until the transaction ends none is added and none is destroyed. */
    public NavigableSet<Integer> held() {
        return new TreeSet<>(jdbc.sql("select epoch from mynumber.key_epoch where confirmed_at is null for key share")
                .query(Integer.class)
                .list());
    }

    /** Waits until nobody holds the epochs, and lets nobody until the transaction ends: for a change of them. */
    public void lock() {
        jdbc.sql("lock table mynumber.key_epoch in exclusive mode").update();
    }

    /** Oldest first. */
    public List<Registered> all() {
        return jdbc.sql(
                        "select epoch, check_value, confirmed_at is not null as leaving from mynumber.key_epoch order by epoch")
                .query((row, index) ->
                        new Registered(row.getInt("epoch"), row.getBytes("check_value"), row.getBoolean("leaving")))
                .list();
    }

    public void add(int epoch, byte[] checkValue) {
        jdbc.sql("insert into mynumber.key_epoch (epoch, check_value, in_service_at) values (?, ?, ?)")
                .params(epoch, checkValue, OffsetDateTime.now(clock))
                .update();
    }

    public void setCheck(int epoch, byte[] checkValue) {
        jdbc.sql("update mynumber.key_epoch set check_value = ? where epoch = ?")
                .params(checkValue, epoch)
                .update();
    }

    /** The epochs that no longer exist. */
    public NavigableSet<Integer> destroyed() {
        return new TreeSet<>(jdbc.sql("select epoch from mynumber.key_destruction")
                .query(Integer.class)
                .list());
    }
}
