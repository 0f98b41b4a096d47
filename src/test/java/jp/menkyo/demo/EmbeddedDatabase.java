package jp.menkyo.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL of our own for the demo and the tests: durable settings, passwords required, on a fixed port so that a
 * server that outlived a killed application is found again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Guards nothing but a loopback server of the demo and of tests. */
    public static final String DEMO_PASSWORD = "demo-only-7c1f";

    private static final List<String> ROLES =
            List.of("menkyo_owner", "menkyo_app", "menkyo_vault", "menkyo_audit", "menkyo_report", "postgres");
    private static final String MAJOR = "18";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on {@code port} with its data below {@code home}; the first start also makes roles and database. */
    public static EmbeddedDatabase start(Path home, int port) {
        var data = home.resolve("postgres-" + MAJOR);
        StalePid.removeIfDead(data.resolve("postmaster.pid"));
        try {
            Files.createDirectories(home);
            var database = new EmbeddedDatabase(builder(home, data, port).start());
            database.prepare(data);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start in " + home, e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path home, Path data, int port) {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", DEMO_PASSWORD)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256");
    }

    public int port() {
        return server.getPort();
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/menkyo";
    }

    private void prepare(Path data) {
        try (var connection = connect("postgres", "postgres")) {
            if (!exists(connection)) {
                bootstrap(connection);
                requirePasswords(data);
                execute(connection, "select pg_reload_conf()");
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the embedded PostgreSQL could not be prepared", e);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from pg_database where datname = 'menkyo'")) {
            return rows.next();
        }
    }

    private static void bootstrap(Connection connection) throws SQLException, IOException {
        for (String statement : bootstrapScript().split(";")) {
            if (!statement.isBlank()) {
                execute(connection, statement);
            }
        }
        for (String role : ROLES) {
            execute(connection, "alter role %s password '%s'".formatted(role, DEMO_PASSWORD));
        }
    }

    private static String bootstrapScript() throws IOException {
        try (var script = EmbeddedDatabase.class.getResourceAsStream("/db/bootstrap.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        }
    }

    private static void requirePasswords(Path data) throws IOException {
        Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, role, DEMO_PASSWORD);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
