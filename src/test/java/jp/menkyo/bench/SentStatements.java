package jp.menkyo.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.menkyo.TestDatabase;
import org.slf4j.LoggerFactory;

/** What the application asks the database while something is done, and how the database goes about it. */
public final class SentStatements extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Pattern SQL = Pattern.compile("Executing prepared SQL statement \\[(.*)]", Pattern.DOTALL);
    private static final Pattern FULL_SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final int MANY = 10_000;

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
    private final Set<String> statements = new ConcurrentSkipListSet<>();

    public SentStatements() {
        setContext(logger.getLoggerContext());
        start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var matcher = SQL.matcher(event.getFormattedMessage());
        if (matcher.matches() && matcher.group(1).strip().matches("(?is)(select|with) .*")) {
            statements.add(matcher.group(1));
        }
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    /** Plans of the statements that read large tables, for parameters that nobody knows yet; full scans of large tables stand out. */
    public List<String> plans() throws SQLException {
        var lines = new ArrayList<String>();
        // in the simple protocol, because a statement that is prepared wants values even to be explained
        try (var connection = TestDatabase.server().connect("menkyo?preferQueryMode=simple", "menkyo_app")) {
            connection.createStatement().execute("set search_path = engine; set app.tenant = '13-dietitian'");
            for (var sql : statements) {
                explain(connection, sql, lines);
            }
        }
        return lines;
    }

    private static void explain(Connection connection, String sql, List<String> lines) throws SQLException {
        var plan = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (generic_plan, costs off) " + numbered(sql))) {
            while (rows.next()) {
                plan.add(rows.getString(1));
            }
        } catch (SQLException unplannable) {
            lines.add("(no plan without parameters: "
                    + unplannable.getMessage().lines().findFirst().orElse("") + ") " + shortened(sql));
            return;
        }
        var scan = FULL_SCAN.matcher(String.join("\n", plan));
        while (scan.find()) {
            if (large(connection, scan.group(1))) {
                lines.add("FULL SCAN of " + scan.group(1) + ": " + shortened(sql));
                lines.addAll(plan.stream().map(line -> "    " + line).toList());
                return;
            }
        }
    }

    private static boolean large(Connection connection, String table) throws SQLException {
        try (var statement =
                connection.prepareStatement("select coalesce(max(reltuples), 0) from pg_class where relname = ?")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getDouble(1) > MANY;
            }
        }
    }

    private static String numbered(String sql) {
        var numbered = new StringBuilder();
        var matcher = Pattern.compile("\\?").matcher(sql);
        for (int n = 1; matcher.find(); n++) {
            matcher.appendReplacement(numbered, Matcher.quoteReplacement("$" + n));
        }
        return matcher.appendTail(numbered).toString();
    }

    private static String shortened(String sql) {
        var line = sql.replaceAll("\\s+", " ");
        return line.substring(0, Math.min(160, line.length()));
    }
}
