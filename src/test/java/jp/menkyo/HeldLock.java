package jp.menkyo;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A lock in the database that stops whoever needs it in the middle of a transaction, so that others can overtake. */
public final class HeldLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Connection connection;
    private final Connection watcher;
    private final int holder;

    /** @param sql that takes the lock */
    public HeldLock(String sql) throws SQLException {
        connection = TestDatabase.server().connect("menkyo", "postgres");
        watcher = TestDatabase.server().connect("menkyo", "postgres");
        connection.setAutoCommit(false);
        holder = number(connection, "select pg_backend_pid()");
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Comes back when somebody has run into the lock. */
    public void awaitWaiter() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> number(
                                watcher,
                                "select count(*) from pg_stat_activity where %d = any(pg_blocking_pids(pid))"
                                        .formatted(holder))
                        > 0);
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        watcher.close();
    }
}
