package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.TestDatabase;

/** What the database server keeps, read as somebody reads it who took a dump or the disks: the vault and the engine included. */
final class DatabaseLeftovers {

    private static final int PAGE = 8192;
    /** The first page of a segment says more about itself than the others. */
    private static final int LONG_HEADER = 40;

    private static final int HEADER = 24;

    private DatabaseLeftovers() {}

    /** Tables that hold a number, read row by row as superuser. */
    static List<String> tables(Canaries canaries) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = connect()) {
            var tables = read(connection, """
                    select schemaname || '.' || tablename from pg_tables
                    where schemaname not in ('pg_catalog', 'information_schema')""");
            assertThat(tables).as("tables that are looked at").hasSizeGreaterThan(70);
            for (var table : tables) {
                if (holds(connection, table, canaries)) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private static boolean holds(Connection connection, String table, Canaries canaries) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(500);
            try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
                while (rows.next()) {
                    if (canaries.in(rows.getString(1))) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    /** How far the write-ahead log has come. */
    static String position() throws SQLException {
        return one("select pg_current_wal_lsn()");
    }

    /** Segments of the write-ahead log since a position that hold a number, also where a page of the log ends within it. */
    static List<String> journal(Canaries canaries, String since) throws SQLException, IOException {
        var found = new ArrayList<String>();
        var folder = folder().resolve("pg_wal");
        var first = one("select pg_walfile_name('" + since + "')");
        var last = one("select pg_walfile_name(pg_current_wal_lsn())");
        try (var files = Files.list(folder)) {
            var segments = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9A-F]{24}"))
                    .filter(name -> name.compareTo(first) >= 0 && name.compareTo(last) <= 0)
                    .sorted()
                    .toList();
            assertThat(segments).as("segments that are looked at").contains(last);
            for (var segment : segments) {
                var records = withoutHeaders(Files.readAllBytes(folder.resolve(segment)));
                if (canaries.in(records)) {
                    found.add(segment);
                }
            }
        }
        return found;
    }

    private static byte[] withoutHeaders(byte[] segment) {
        var records = new byte[segment.length];
        int length = 0;
        for (int page = 0; page < segment.length; page += PAGE) {
            int header = page == 0 ? LONG_HEADER : HEADER;
            System.arraycopy(segment, page + header, records, length, PAGE - header);
            length += PAGE - header;
        }
        return records;
    }

    /** Where the server keeps its files. */
    static Path folder() throws SQLException {
        return Path.of(one("show data_directory"));
    }

    static Connection connect() throws SQLException {
        return TestDatabase.server().connect("menkyo", "postgres");
    }

    static void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(String sql) throws SQLException {
        try (var connection = connect()) {
            return read(connection, sql).get(0);
        }
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
