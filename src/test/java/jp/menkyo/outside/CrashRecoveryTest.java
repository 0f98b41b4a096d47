package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import jp.menkyo.demo.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Kills the demo's processes the hard way and starts them again: nothing acknowledged is lost, nothing is done twice. */
class CrashRecoveryTest {

    private final KillableDemo demo =
            new KillableDemo(Path.of("target", "crash-home").toAbsolutePath());

    @AfterEach
    void stop() throws IOException {
        demo.close();
    }

    /** One case is between decision and registration, another has just been filed, when everything is killed. */
    @Test
    void losesNothingAndDoesNothingTwiceThoughEverythingWasKilled() throws IOException, SQLException {
        demo.start();
        var decided = scenario("registration-ok");
        carry(decided, "examiner1", "Task_Examine");
        carry(decided, "approver1", "Task_Approve");
        var filed = scenario("registration-ok");
        demo.killApplication();
        demo.killDatabase();

        demo.start();
        carry(decided, "issuer1", "Task_Issue");
        awaitClosed(decided);
        assertThat(count("select count(*) from registry.licence where case_number = '" + decided + "'"))
                .isEqualTo(1);
        assertThat(count("select max(running) - count(*) from registry.licence"))
                .isZero();
        assertThat(count("select count(*) from casefile.case_file where case_number = '" + filed + "'"))
                .isEqualTo(1);
        carry(filed, "examiner1", "Task_Examine");
    }

    private String scenario(String name) {
        var answer = StaffClient.anonymous(demo.base()).post("/simulator/scenarios/" + name, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StaffClient.read(answer.body()).get("receiptNumber").asText();
    }

    private void carry(String caseNumber, String username, String step) {
        var officer = StaffClient.signIn(demo.base(), username, demo.password(username));
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    var items = officer.json("/api/worklist?queue=all&q=" + caseNumber)
                            .get("items");
                    assertThat(items)
                            .anySatisfy(item ->
                                    assertThat(item.get("step").asText()).isEqualTo(step));
                    for (var item : items) {
                        if (item.get("step").asText().equals(step)) {
                            assertThat(officer.carryForward(item.get("taskId").asText())
                                            .statusCode())
                                    .isEqualTo(204);
                        }
                    }
                });
    }

    private void awaitClosed(String caseNumber) {
        var officer = StaffClient.signIn(demo.base(), "manager1", demo.password("manager1"));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(officer.json("/api/cases/" + caseNumber)
                                .get("state")
                                .asText())
                        .isEqualTo("REGISTERED"));
    }

    private long count(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(demo.databaseUrl(), "postgres", EmbeddedDatabase.DEMO_PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
