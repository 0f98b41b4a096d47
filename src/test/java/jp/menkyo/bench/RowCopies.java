package jp.menkyo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies all rows that one case has in a table for many people at once, in the database: numbers, names and ids become those of
 * each person, days move back by {@code p.days}. The people are {@code bench.person p}.
 */
final class RowCopies {

    /** Engine columns that end like ids and are none of an instance. */
    private static final Set<String> SHARED = Set.of(
            "proc_def_id_",
            "act_id_",
            "user_id_",
            "group_id_",
            "tenant_id_",
            "assigner_id_",
            "start_user_id_",
            "start_act_id_",
            "end_act_id_",
            "activity_id_",
            "case_def_id_",
            "deployment_id_",
            "proc_def_key_");

    private static final Set<String> INSTANCES = Set.of("super_exec_", "var_scope_");

    private final Connection connection;
    private final String caseNumber;
    private final Map<String, String> originals = new HashMap<>();

    /** @param caseNumber the case whose rows are copied */
    RowCopies(Connection connection, String caseNumber) {
        this.connection = connection;
        this.caseNumber = caseNumber;
    }

    /**
     * @param mine which rows of the table, called {@code t}, are the case's; {@code $case} stands for its number
     * @param people which people, called {@code p}, get a copy
     */
    void copy(String table, String mine, String people) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : columns(table)) {
            names.add('"' + column.name + '"');
            values.add(value(table, column));
        }
        var sql =
                "insert into %s (%s) overriding system value select %s from %s t cross join bench.person p where (%s) order by p.n"
                        .formatted(
                                table,
                                String.join(", ", names),
                                String.join(", ", values),
                                originals(table, mine),
                                people);
        execute(sql);
    }

    /** The rows of the case, set aside at the first need: nobody looks for them again in a table that has become large. */
    private String originals(String table, String mine) throws SQLException {
        var aside = originals.get(table);
        if (aside == null) {
            aside = "pg_temp.\"" + table + " of " + caseNumber + '"';
            execute("create temp table %s as select t.* from %s t where %s"
                    .formatted(aside.substring("pg_temp.".length()), table, mine.replace("$case", quoted())));
            execute("analyze " + aside);
            originals.put(table, aside);
        }
        return aside;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String quoted() {
        return "'" + caseNumber + "'";
    }

    private record Column(String name, String type, boolean identity) {}

    private List<Column> columns(String table) throws SQLException {
        var found = new ArrayList<Column>();
        try (var statement = connection.prepareStatement("""
                select column_name, data_type, is_identity = 'YES' from information_schema.columns
                where table_schema || '.' || table_name = ? and is_generated = 'NEVER' order by ordinal_position""")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Column(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
                }
            }
        }
        return found;
    }

    private String value(String table, Column column) {
        var own = "t.\"" + column.name + '"';
        if (column.identity || Set.of("finding_id", "entry_id").contains(column.name)) {
            // identities leave room for a hundred rows a person
            return "100000 + p.n::bigint * 100 + " + own + " % 100";
        }
        if (column.name.equals("birth_date")) {
            return "p.birth_date";
        }
        return switch (column.type) {
            case "date" -> own + " - p.days";
            case "timestamp with time zone", "timestamp without time zone" -> own + " - p.days * interval '1 day'";
            default -> byName(table, column.name, own);
        };
    }

    private String byName(String table, String name, String own) {
        return switch (name) {
            case "case_number", "receipt_number", "business_key_", "text_" ->
                table.equals("payment.entry") && name.equals("receipt_number")
                        ? "case when " + own + " is not null then 'RCB-' || p.n end"
                        : "case when " + own + " = " + quoted() + " then p.case_number else " + own + " end";
            case "surname" -> "p.surname";
            case "given" -> "p.given";
            case "kana_surname" -> "p.kana_surname";
            case "kana_given" -> "p.kana_given";
            case "name_key" -> "p.name_key";
            case "kana_key" -> "p.kana_key";
            case "form" -> own + " || p.form";
            case "licence_number" -> "p.n";
            case "serial" -> "p.serial";
            case "document_id" -> "'d_' || md5(p.n::text)";
            case "charge_id" -> charge();
            case "id" -> table.equals("payment.charge") ? charge() : "'n_' || " + letters();
            case "assignee_" ->
                "case when " + own + " is not null then rtrim(" + own + ", '0123456789') || (1 + p.n % 20) end";
            case "subject" ->
                "case when " + own + " like '13-%' then '13-' || p.n when " + own + " like 'C13-%' then p.serial else "
                        + own + " end";
            default -> instance(table, name) ? "left(" + own + ", -12) || lpad(to_hex(p.n), 12, 'x')" : own;
        };
    }

    private static boolean instance(String table, String name) {
        return table.startsWith("engine.")
                && !SHARED.contains(name)
                && (name.endsWith("id_") || INSTANCES.contains(name));
    }

    private static String charge() {
        return "'ch_' || " + letters();
    }

    private static String letters() {
        return "translate(lpad(p.n::text, 24, '0'), '0123456789', 'bcdfghjkmn')";
    }
}
