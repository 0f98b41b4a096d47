package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** After every story has been played, no My Number of anybody is to be found anywhere it does not belong. */
@MenkyoTest
class CanaryTest {

    private static final Canaries WORLD = Canaries.world();
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
    Leftovers leftovers;

    @Autowired
    Documents documents;

    @Autowired
    JavaMailSender post;

    @TempDir
    Path temporary;

    @Test
    void leavesNoNumberAnywhere() throws SQLException, IOException {
        try (var since = leftovers.from()) {
            var played =
                    SCENARIOS.stream().map(this::play).flatMap(Optional::stream).toList();
            lookAtTheNumberOf(played.get(0));
            carry(played.get(0));

            var found = leftovers.holding(WORLD, since, played);

            assertThat(found).as("places that hold a number").isEmpty();
            assertThat(since.logged()).as("the log was heard").isPositive();
        }
    }

    /** Somebody nobody plays, so that what is put there is no leak for other tests. */
    @Test
    void wouldFindANumberInEveryPlace() throws SQLException, IOException {
        var number = Population.resident(Population.WORLD + 77).number();
        var caseNumber = play("registration-unpaid").orElseThrow();
        try (var since = leftovers.from()) {
            DatabaseLeftovers.execute("create schema canary; create table canary.leak (words bytea)");
            DatabaseLeftovers.execute("insert into canary.leak values ('number: %s'::bytea)".formatted(number));
            LoggerFactory.getLogger(CanaryTest.class).warn("planted", new IllegalStateException("for " + number));
            Files.writeString(temporary.resolve("upload.tmp"), "a file " + number);
            documents.store(caseNumber, DocumentKind.OTHER, "leak.pdf", Papers.pdf(number));
            var mail = new SimpleMailMessage();
            mail.setFrom("menkyo@example.jp");
            mail.setTo("canary@example.jp");
            mail.setText("number " + number);
            post.send(mail);

            var found = leftovers.holding(Canaries.of(number), since, List.of(caseNumber));

            assertThat(found).extracting(Leftover::place).containsOnly(Leftover.Place.values());
            assertThat(found).extracting(Leftover::name).contains("canary.leak", "upload.tmp");
        } finally {
            DatabaseLeftovers.execute("drop schema canary cascade");
        }
    }

    private Optional<CaseNumber> play(String scenario) {
        var answer = LaboratoryClient.read(new LaboratoryClient(port).post("/simulator/scenarios/" + scenario, "{}"));
        var number = answer.path("receiptNumber");
        return number.isNull() ? Optional.empty() : Optional.of(new CaseNumber(number.asText()));
    }

    /** Shows and compares a number, rightly and in every wrong way somebody may think of; only one answer holds it. */
    private void lookAtTheNumberOf(CaseNumber caseNumber) {
        var viewer = OfficerClient.signedIn(port, "number1");
        var clerk = OfficerClient.signedIn(port, "reception1");
        var path = "/api/cases/" + caseNumber + "/number/";
        var shown = viewer.post(path + "reveal", wanted("窓口のカードと照合するため"));
        assertThat(WORLD.in(shown.body()))
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
        assertThat(answers.map(HttpResponse::body).filter(WORLD::in).map(String::length))
                .as("lengths of answers with a number")
                .isEmpty();
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
}
