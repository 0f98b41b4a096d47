package jp.menkyo.gateway.infonet;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jp.menkyo.TestDatabase;

/** Looks for a text in every column of every table, as somebody who may read everything. */
final class TablesHolding {

    private TablesHolding() {}

    static List<String> text(String text) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestDatabase.server().connect("menkyo", "postgres")) {
            for (var table : tables(connection)) {
                var sql = "select 1 from %s t where t::text like ? or t::text like ? limit 1".formatted(table);
                try (var search = connection.prepareStatement(sql)) {
                    search.setString(1, "%" + text + "%");
                    search.setString(2, "%" + hex(text) + "%");
                    if (search.executeQuery().next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    /** Bytes are written in hexadecimal digits. */
    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        var sql = """
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """;
        try (var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
