package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.TestDatabase;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.demo.MailCatcher;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.workflow.Office;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After every story has been played, no My Number of anybody is to be found anywhere it does not belong. */
@MenkyoTest
class CanaryTest {

    private static final List<String> SCENARIOS = List.of(
            "registration-ok",
            "registration-fined",
            "registration-koseki-inconclusive",
            "registration-juki-mismatch",
            "registration-duplicate",
            "registration-bad-signature",
            "registration-unpaid",
            "registration-withdrawn");

    private static final List<String> FORMS = Population.all().stream()
            .map(Resident::number)
            .flatMap(CanaryTest::writtenForms)
            .toList();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    MailCatcher mails;

    @Autowired
    Certificates certificates;

    /** A number as somebody might have written it down: plainly, grouped, or as bytes in hexadecimal or base 64. */
    private static Stream<String> writtenForms(String number) {
        var bytes = number.getBytes(StandardCharsets.US_ASCII);
        var groups = number.substring(0, 4) + "%s" + number.substring(4, 8) + "%s" + number.substring(8);
        return Stream.of(
                number,
                groups.formatted(" ", " "),
                groups.formatted("-", "-"),
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().encodeToString(bytes));
    }

    @Test
    void leavesNoNumberAnywhere() throws SQLException, IOException {
        var log = listen();
        var first = SCENARIOS.stream().map(this::play).toList().get(0);
        carry(first);

        assertThat(leaks(log.list.stream().map(ILoggingEvent::getFormattedMessage)))
                .as("log")
                .isEmpty();
        assertThat(leaks(mails.mails().stream().map(Object::toString)))
                .as("mails")
                .isEmpty();
        assertThat(leaks(Stream.of(text(certificates.pdf(first)))))
                .as("certificate")
                .isEmpty();
        assertThat(leaksInDatabase()).as("tables").isEmpty();
        assertThat(log.list).as("the log was heard").isNotEmpty();
    }

    @Test
    void wouldFindANumberInATable() throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", "postgres")) {
            execute(connection, "create schema canary");
            execute(connection, "create table canary.leak (words text)");
            execute(connection, "insert into canary.leak values ('number: " + FORMS.get(1) + "')");
            try {
                assertThat(leaksInDatabase()).containsExactly("canary.leak");
            } finally {
                execute(connection, "drop schema canary cascade");
            }
        }
    }

    private CaseNumber play(String scenario) {
        var answer = LaboratoryClient.read(new LaboratoryClient(port).post("/simulator/scenarios/" + scenario, "{}"));
        var number = answer.path("receiptNumber");
        return number.isNull() ? CaseNumber.of(1, 1) : new CaseNumber(number.asText());
    }

    private void carry(CaseNumber caseNumber) {
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");
        office.complete(caseNumber, "Task_Issue", "issuer1", "POSTED", "trackingNumber", "123-45-67890-1");
        office.awaitState(caseNumber, CaseState.REGISTERED);
    }

    private static ListAppender<ILoggingEvent> listen() {
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(appender);
        return appender;
    }

    private static List<String> leaks(Stream<String> texts) {
        return texts.filter(CanaryTest::holdsNumber)
                .map(leak -> "a text of " + leak.length() + " characters")
                .toList();
    }

    private static boolean holdsNumber(String text) {
        return FORMS.stream().anyMatch(text::contains);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Tables that hold a number, read as superuser and row by row, the engine's and the vault's included. */
    private static List<String> leaksInDatabase() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestDatabase.server().connect("menkyo", "postgres")) {
            for (String table : tables(connection)) {
                if (holdsNumber(connection, table)) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).as("tables that are looked at").hasSizeGreaterThan(70);
        return tables;
    }

    private static boolean holdsNumber(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select t::text from " + table + " t")) {
            while (rows.next()) {
                if (holdsNumber(rows.getString(1))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
