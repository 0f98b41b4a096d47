package jp.menkyo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.TestDatabase;
import jp.menkyo.bench.CommonNames.Common;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;

/**
 * A prefecture's office after decades: {@code -Dbench.people} licences (1.2 million), {@code -Dbench.finished} finished cases
 * (1 million), {@code -Dbench.open} open ones (100,000). Three cases are worked on for real; the others are copies of their
 * rows under other numbers and names, the engine's included, made in the database. Finished cases have no rows of variables,
 * jobs and decision inputs, which nothing here reads. A database that was kept is not filled again.
 */
public final class GreatOffice {

    private static final int PEOPLE = Integer.getInteger("bench.people", 1_200_000);
    private static final int FINISHED = Integer.getInteger("bench.finished", 1_000_000);
    private static final int OPEN = Integer.getInteger("bench.open", 100_000);
    private static final int AT_ONCE = 200_000;

    private static final List<String> ENGINE_HISTORY = List.of("act_hi_procinst", "act_hi_taskinst");
    private static final List<String> ENGINE_OPEN = List.of(
            "act_hi_procinst",
            "act_hi_taskinst",
            "act_hi_actinst",
            "act_hi_varinst",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_event_subscr");
    private static final List<String> OF_FINISHED = List.of(
            "casefile.case_file",
            "intake.application",
            "casefile.applied_rule",
            "casefile.ruling",
            "payment.charge",
            "certificate.certificate");
    private static final List<String> OF_OPEN = List.of(
            "casefile.case_file",
            "intake.application",
            "casefile.applied_rule",
            "casefile.ruling",
            "payment.charge",
            "audit.event");

    private static final List<String> OTHERS = List.of(
            "payment.entry",
            "payment.posting",
            "certificate.certificate_event",
            "engine.act_ru_identitylink",
            "registry.licence",
            "registry.licence_event",
            "registry.licence_item_change",
            "registry.name_key",
            "workflow.work_item",
            "casefile.reminder");

    private static final String OF_CASE = "t.case_number = $case";
    private static final String OF_RECEIPT = "t.receipt_number = $case";
    private static final String OF_CHARGE = "t.charge_id in (select id from payment.charge where case_number = $case)";
    private static final String OF_INSTANCE =
            "t.proc_inst_id_ in (select proc_inst_id_ from engine.act_hi_procinst where business_key_ = $case)";
    private static final String OF_TASK =
            "t.task_id_ in (select r.id_ from engine.act_ru_task r join engine.act_hi_procinst i"
                    + " using (proc_inst_id_) where i.business_key_ = $case)";
    private static final String OF_SERIAL =
            "t.serial in (select serial from certificate.certificate where case_number = $case)";
    private static final String VIEWS =
            OF_CASE + " and t.action in ('APPLICATION_RECEIVED', 'CASE_DECIDED', 'CASE_CLOSED')";

    private final Office office;
    private final PaperApplications papers;
    private final long began = System.nanoTime();

    public GreatOffice(Office office, PaperApplications papers) {
        this.office = office;
        this.papers = papers;
    }

    /** Fills the database, unless that was done before with these sizes. */
    public void fill() throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", "postgres")) {
            var there = sizeOf(connection);
            if (!there.isEmpty() && !there.equals(size())) {
                throw new IllegalStateException(
                        "this database holds " + there + "; take another folder for bench.home");
            }
            if (there.isEmpty()) {
                fill(connection);
            }
        }
    }

    /** How many there are, in words. */
    public static String size() {
        return "%,d licences, %,d finished and %,d open cases".formatted(PEOPLE, FINISHED, OPEN);
    }

    private static String sizeOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(obj_description('casefile'::regnamespace), '')")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void fill(Connection connection) throws SQLException {
        execute(connection, "comment on schema casefile is 'an unfinished filling'");
        var finished = finished();
        var examined = examined();
        var approved = approved();
        execute(
                connection,
                "set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB';"
                        + " set maintenance_work_mem = '512MB'; set jit = off");
        execute(connection, "alter system set max_wal_size = '8GB'");
        execute(connection, "select pg_reload_conf()");
        var indexes = SecondaryIndexes.dropped(connection, tables());
        people(connection);
        copyOpen(new RowCopies(connection, examined), "p.n > %d and p.n %% 10 < 7".formatted(PEOPLE));
        copyOpen(new RowCopies(connection, approved), "p.n > %d and p.n %% 10 >= 7".formatted(PEOPLE));
        var copies = new RowCopies(connection, finished);
        for (int from = 1; from <= FINISHED; from += AT_ONCE) {
            int to = Math.min(FINISHED, from + AT_ONCE - 1);
            copyFinished(copies, "p.n between %d and %d".formatted(from, to));
            said("%,d finished cases".formatted(to));
        }
        finish(connection, indexes);
    }

    private static Set<String> tables() {
        return Stream.of(
                        Stream.concat(OF_FINISHED.stream(), OF_OPEN.stream()),
                        Stream.concat(ENGINE_HISTORY.stream(), ENGINE_OPEN.stream())
                                .map(name -> "engine." + name),
                        OTHERS.stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private void said(String what) {
        System.out.printf("bench: %s after %,d s%n", what, (System.nanoTime() - began) / 1_000_000_000);
    }

    private String finished() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");
        office.complete(caseNumber, "Task_Issue", "issuer1", "POSTED", "trackingNumber", "123-45-67890-1");
        office.awaitEnd(caseNumber);
        return caseNumber.value();
    }

    private String examined() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        office.awaitTask(caseNumber, "Task_Examine");
        return caseNumber.value();
    }

    private String approved() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        office.awaitTask(caseNumber, "Task_Approve");
        return caseNumber.value();
    }

    private void people(Connection connection) throws SQLException {
        execute(connection, "create schema bench");
        names(connection, "surname", CommonNames.surnames(10_000));
        names(connection, "given_name", CommonNames.givenNames());
        execute(
                connection,
                script("people.sql")
                        .replace(":licences", "" + PEOPLE)
                        .replace(":finished", "" + FINISHED)
                        .replace(":open", "" + OPEN));
        said("%,d licences".formatted(PEOPLE));
    }

    private static void names(Connection connection, String table, List<Common> names) throws SQLException {
        execute(
                connection,
                "create table bench.%s (at int, text text, kana text, key text, kana_key text)".formatted(table));
        try (var insert = connection.prepareStatement("insert into bench.%s values (?, ?, ?, ?, ?)".formatted(table))) {
            for (int at = 0; at < names.size(); at++) {
                var name = names.get(at);
                insert.setInt(1, at);
                insert.setString(2, name.text());
                insert.setString(3, name.kana());
                insert.setString(4, name.key());
                insert.setString(5, name.kanaKey());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        execute(connection, "analyze bench." + table);
    }

    private static void copyFinished(RowCopies copies, String people) throws SQLException {
        for (var table : OF_FINISHED) {
            copies.copy(table, table.equals("intake.application") ? OF_RECEIPT : OF_CASE, people);
        }
        copies.copy("payment.entry", OF_CHARGE, people);
        copies.copy("certificate.certificate_event", OF_SERIAL + " and t.kind = 'DISPATCHED'", people);
        copies.copy("audit.event", VIEWS, people);
        for (var table : ENGINE_HISTORY) {
            copies.copy("engine." + table, OF_INSTANCE, people);
        }
    }

    private void copyOpen(RowCopies copies, String people) throws SQLException {
        for (var table : OF_OPEN) {
            copies.copy(table, table.equals("intake.application") ? OF_RECEIPT : OF_CASE, people);
        }
        copies.copy("payment.entry", OF_CHARGE, people);
        copies.copy("payment.posting", OF_CHARGE, people);
        for (var table : ENGINE_OPEN) {
            copies.copy("engine." + table, OF_INSTANCE, people);
        }
        copies.copy("engine.act_ru_identitylink", OF_TASK, people);
        said("open cases " + people);
    }

    /** Every third task is somebody's; reminders of days gone by were sent; identities go on. */
    private void finish(Connection connection, SecondaryIndexes indexes) throws SQLException {
        execute(connection, "analyze");
        execute(connection, script("finish.sql"));
        said("read tables");
        indexes.restore();
        said("indexes");
        execute(connection, "reset session_replication_role");
        execute(connection, "vacuum (analyze)");
        execute(connection, "checkpoint");
        execute(connection, "comment on schema casefile is '" + size() + "'");
        said(size());
    }

    private static String script(String name) {
        try (var script = GreatOffice.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
