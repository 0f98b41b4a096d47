package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.TestDatabase;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.demo.MailCatcher;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.workflow.Office;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    MailCatcher mails;

    @Autowired
    Certificates certificates;

    @Test
    void leavesNoNumberAnywhere() throws SQLException, IOException {
        var log = listen();
        var first = SCENARIOS.stream().map(this::play).toList().get(0);
        lookAtTheNumberOf(first);
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

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 61, 999})
    void wouldFindANumberHoweverItIsWritten(int resident) {
        var number = Population.resident(resident).number();
        var bytes = number.getBytes(StandardCharsets.US_ASCII);
        var groups = number.substring(0, 4) + "%1$s" + number.substring(4, 8) + "%1$s" + number.substring(8);

        assertThat(List.of(
                        number,
                        "7" + number + "7",
                        groups.formatted(" "),
                        groups.formatted("-"),
                        number.chars()
                                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                                .collect(Collectors.joining()),
                        "x" + HexFormat.of().formatHex(bytes),
                        "x" + Base64.getEncoder().encodeToString(bytes)))
                .allSatisfy(text ->
                        assertThat(Canaries.in("a " + text + " b")).as(text).isTrue());
        assertThat(Canaries.in("R7-000123-S 2026-11-24T10:00:00.123456789 000000000000"))
                .isFalse();
    }

    @Test
    void wouldFindANumberInATable() throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", "postgres")) {
            execute(connection, "create schema canary");
            execute(connection, "create table canary.leak (words text)");
            execute(
                    connection,
                    "insert into canary.leak values ('number: "
                            + Population.resident(99).number() + "')");
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

    /** Shows and compares a number, rightly and in every wrong way somebody may think of; only one answer holds it. */
    private void lookAtTheNumberOf(CaseNumber caseNumber) {
        var viewer = OfficerClient.signedIn(port, "number1");
        var clerk = OfficerClient.signedIn(port, "reception1");
        var path = "/api/cases/" + caseNumber + "/number/";
        var shown = viewer.post(path + "reveal", wanted("窓口のカードと照合するため"));
        assertThat(Canaries.in(shown.body()))
                .as("the one answer, status " + shown.statusCode())
                .isTrue();
        var digits = shown.body().replace(" ", "");
        assertThat(clerk.post(path + "comparison", typed('"' + digits + '"')).body())
                .isEqualTo("{\"same\":true}");

        var answers = Stream.of(
                viewer.post(path + "reveal", wanted("番号" + digits + "を確かめる")),
                viewer.post(path + "reveal", "{\"number\":\"" + digits + "\"}"),
                viewer.post("/api/cases/" + digits + "/number/reveal", wanted("確かめるため")),
                viewer.page("/desk/reveals/case?number=" + digits),
                viewer.page("/desk/reveals/" + digits),
                clerk.post(path + "comparison", typed(digits)),
                clerk.post(path + "comparison", typed('"' + shown.body() + '"')),
                clerk.post(path + "comparison", typed("[\"" + digits + "\"]")),
                clerk.post(path + "comparison", "{\"number\":\"" + digits),
                clerk.get(path + "comparison?number=" + digits),
                clerk.post("/api/number-grants", grant(digits, "照合が滞るため")),
                clerk.post("/api/number-grants", grant("reception1", "番号" + digits + "のため")),
                viewer.page("/desk/reveals"),
                viewer.page("/desk/reveals/" + caseNumber),
                clerk.page("/desk/cases/" + caseNumber));
        assertThat(leaks(answers.map(HttpResponse::body))).as("answers").isEmpty();
    }

    private static String wanted(String reason) {
        return "{\"purpose\":\"PROOF_OF_NUMBER\",\"reason\":\"" + reason + "\",\"password\":null}";
    }

    private static String typed(String json) {
        return "{\"number\":" + json + "}";
    }

    private static String grant(String beneficiary, String reason) {
        return "{\"beneficiary\":\"%s\",\"minutes\":30,\"reason\":\"%s\"}".formatted(beneficiary, reason);
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
        return texts.filter(Canaries::in)
                .map(leak -> "a text of " + leak.length() + " characters")
                .toList();
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
                if (Canaries.in(rows.getString(1))) {
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
