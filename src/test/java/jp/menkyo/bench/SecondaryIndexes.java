package jp.menkyo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Indexes of tables about to be filled: taken away before and made anew afterwards, which is much faster than keeping them. */
final class SecondaryIndexes {

    private final Connection connection;
    private final List<String> definitions;

    private SecondaryIndexes(Connection connection, List<String> definitions) {
        this.connection = connection;
        this.definitions = definitions;
    }

    /** Takes away what no constraint needs. */
    static SecondaryIndexes dropped(Connection connection, Collection<String> tables) throws SQLException {
        var drops = new ArrayList<String>();
        var definitions = new ArrayList<String>();
        try (var statement = connection.prepareStatement("""
                select 'drop index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) from pg_index i
                where i.indrelid = any (?::text[]::regclass[])
                    and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)""")) {
            statement.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    drops.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
        }
        run(connection, drops);
        return new SecondaryIndexes(connection, definitions);
    }

    void restore() throws SQLException {
        run(connection, definitions);
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
