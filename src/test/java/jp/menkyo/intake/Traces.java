package jp.menkyo.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.TestDatabase;

/** What the database holds of applications, seen with all rights; equal before and after means nothing was left behind. */
public record Traces(
        long receipts, long applications, long cases, long orphanPapers, long numbers, long holds, long envelopes) {

    public static Traces now() {
        return new Traces(
                number("select coalesce(sum(last), 0) from intake.receipt_counter"),
                number("select count(*) from intake.application"),
                number("select count(*) from casefile.case_file"),
                number("""
                        select count(*) from document.paper p where not exists
                            (select 1 from intake.application a where a.receipt_number = p.case_number)"""),
                number("select count(*) from mynumber.entry"),
                number("select count(*) from mynumber.hold"),
                number("select count(*) from mynumber.evidence"));
    }

    /** How often an application was refused for this reason. */
    public static long refusals(String code) {
        return number("select count(*) from audit.event where action = 'REFUSED_APPLICATION' and actor = 'portal'"
                + " and reason = '" + code + "'");
    }

    public static List<String> texts(String sql) {
        try (var connection = TestDatabase.server().connect("menkyo", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes something with all rights, as an intruder or an operator could. */
    public static void execute(String sql) {
        executeAs("postgres", sql);
    }

    public static void executeAs(String role, String sql) {
        try (var connection = TestDatabase.server().connect("menkyo", role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(String sql) {
        return Long.parseLong(texts(sql).get(0));
    }
}
