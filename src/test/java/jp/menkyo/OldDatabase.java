package jp.menkyo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.demo.EmbeddedDatabase;
import org.flywaydb.core.Flyway;

/** A database of its own, as an earlier version of the product left it, for tests of what a migration does to its rows. */
public final class OldDatabase implements AutoCloseable {

    private final String name;
    private final String location;
    private final Connection superuser;

    private OldDatabase(String name, String location) throws SQLException {
        this.name = name;
        this.location = location;
        inServer("create database " + name + " owner menkyo_owner");
        superuser = TestDatabase.server().connect(name, "postgres");
    }

    /**
     * @param location of the migrations
     * @param version the last that has run
     */
    public static OldDatabase at(String name, String location, String version) throws SQLException {
        var database = new OldDatabase(name, location);
        database.migrate(version);
        return database;
    }

    /** As the service itself does it, by the role that owns the tables. */
    public void migrate(String target) {
        var url = TestDatabase.server().url().replace("/menkyo", "/" + name);
        Flyway.configure()
                .dataSource(url, "menkyo_owner", EmbeddedDatabase.DEMO_PASSWORD)
                .defaultSchema("migration")
                .createSchemas(true)
                .locations(location)
                .target(target)
                .load()
                .migrate();
    }

    public void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @return the first column of every row, whosever it is */
    public List<String> rows(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
        inServer("drop database " + name + " with (force)");
    }

    private static void inServer(String sql) throws SQLException {
        try (var server = TestDatabase.server().connect("postgres", "postgres");
                var statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
