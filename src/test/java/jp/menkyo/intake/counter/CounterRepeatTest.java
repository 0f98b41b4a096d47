package jp.menkyo.intake.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.intake.Traces;
import jp.menkyo.shared.Procedure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sending twice, on purpose and by a double click. */
@MenkyoTest
class CounterRepeatTest {

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    @Autowired
    Clock clock;

    private String paper;
    private OfficerClient officer;

    @BeforeEach
    void signIn() {
        officer = OfficerClient.signedIn(port, "reception1");
        paper = new PaperForms(json, LocalDate.now(clock))
                .complete(Procedure.REISSUE)
                .toString();
    }

    @Test
    void makesOneCaseOfADoubleClick() {
        var key = UUID.randomUUID().toString();
        var before = Traces.now().cases();

        var first = CompletableFuture.supplyAsync(() -> send(officer, key, paper));
        var second = send(officer, key, paper);

        assertThat(first.join().body()).isEqualTo(second.body());
        assertThat(first.join().statusCode() + second.statusCode()).isEqualTo(401);
        assertThat(Traces.now().cases()).isEqualTo(before + 1);
    }

    @Test
    void refusesOtherContentUnderTheSameKeyAndWordsThatAreNoKey() {
        var key = UUID.randomUUID().toString();
        send(officer, key, paper);
        var before = Traces.now();

        var other = send(officer, key, paper.replace("LOST", "BURNT"));
        var noKey = send(officer, "short", paper);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("IDEMPOTENCY_CONFLICT");
        assertThat(noKey.statusCode()).isEqualTo(400);
        assertThat(Traces.now()).isEqualTo(before);
    }

    private static HttpResponse<String> send(OfficerClient officer, String key, String paper) {
        var csrf = officer.csrf();
        return officer.send(officer.to("/api/counter/applications")
                .header(csrf.get("header").asText(), csrf.get("token").asText())
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(paper)));
    }
}
