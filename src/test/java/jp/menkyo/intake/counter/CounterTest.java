package jp.menkyo.intake.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Paper applications as the reception desk types them in. */
@MenkyoTest
class CounterTest {

    private static final String PATH = "/api/counter/applications";

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    @Autowired
    Applications applications;

    @Autowired
    Vault vault;

    @Autowired
    Clock clock;

    @Test
    void acceptsAPaperApplication() throws Exception {
        var number = MyNumbers.nextDigits();

        var answer = send("reception1", document(number));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var application = applications.get(
                new CaseNumber(body(answer).path("receiptNumber").asText()));
        assertThat(application.channel()).isEqualTo(Channel.COUNTER);
        assertThat(application.form()).isEqualTo(FormFixture.hanako());
        assertThat(vault.matches(application.token(), MyNumber.of(number))).isTrue();
    }

    /** Programs may leave the second entry out; when it comes, it must say the same. */
    @Test
    void refusesASecondEntryThatDiffersAndTakesOneThatAgrees() throws Exception {
        assertThat(fields(document -> secondEntry(document).put("birthDate", "2003-04-18")))
                .containsExactly("secondEntry.birthDate");
        assertThat(fields(document -> secondEntry(document).remove("kana"))).containsExactly("secondEntry.kana");
        var agreeing = document(MyNumbers.nextDigits());
        secondEntry(agreeing);

        assertThat(send("reception1", agreeing).statusCode()).isEqualTo(201);
    }

    private static ObjectNode secondEntry(ObjectNode document) {
        var form = document.get("form");
        var again = document.putObject("secondEntry");
        again.set("name", form.get("name"));
        again.set("kana", form.get("kana"));
        return again.put("birthDate", form.get("birthDate").asText());
    }

    /** AC-18: a slip of the pen is refused, the right number is taken for verification. */
    @Test
    void refusesAWrongCheckDigitAndTakesTheRightNumber() throws Exception {
        var before = Traces.now();

        var refused = send("reception1", document("123456789012"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(body(refused).path("code").asText()).isEqualTo("NUMBER_CHECK_DIGIT");
        assertThat(refused.body()).doesNotContain("123456789012");
        assertThat(Traces.now()).isEqualTo(before);
        assertThat(send("reception1", document("123456789018")).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"examiner1", "approver1", "manager1", "sysadmin1", "number1"})
    void isOpenToTheReceptionOnly(String username) {
        assertThat(send(username, document(MyNumbers.nextDigits())).statusCode())
                .isEqualTo(403);
    }

    @Test
    void namesTheProofsThatAreMissing() throws Exception {
        assertThat(fields(document -> checks(document).remove("numberProof"))).containsExactly("checks.numberProof");
        assertThat(fields(
                        document -> checks(document).putArray("identityProofs").add("PENSION_BOOK")))
                .containsExactly("checks.identityProofs");
        assertThat(fields(document -> checks(document).putArray("identityProofs")))
                .contains("checks.identityProofs");
        assertThat(fields(document -> checks(document).put("properlyObtained", false)))
                .containsExactly("checks.properlyObtained");
        assertThat(fields(document -> document.put(
                        "receivedOn", LocalDate.now(clock).plusDays(1).toString())))
                .containsExactly("receivedOn");
        assertThat(fields(document -> document.put(
                        "receivedOn",
                        LocalDate.now(clock).minusYears(1).minusDays(1).toString())))
                .containsExactly("receivedOn");
        assertThat(fields(document -> document.put("channel", "ONLINE"))).containsExactly("channel");
    }

    @Test
    void refusesFieldsItHasNoPlaceFor() throws Exception {
        var before = Traces.now();
        var document = document(MyNumbers.nextDigits()).put("bloodType", "A");

        var answer = send("reception1", document);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).path("code").asText()).isEqualTo("UNKNOWN_FIELD");
        assertThat(Traces.now()).isEqualTo(before);
    }

    /** A box that nobody looked at is no "no". */
    @Test
    void asksForWhatWasLeftOut() throws Exception {
        assertThat(fields(document -> ((ObjectNode) document.at("/form/declarations")).remove("misconduct")))
                .containsExactly("form.declarations.misconduct");
        assertThat(fields(document -> {
                    checks(document).remove("properlyObtained");
                    ((ObjectNode) document.get("form")).remove("exemptionRequested");
                }))
                .containsExactlyInAnyOrder("checks.properlyObtained", "form.exemptionRequested");
    }

    @Test
    void refusesANameThatComesTwice() throws Exception {
        var before = Traces.now();
        var twice = document(MyNumbers.nextDigits()).toString().replaceFirst("\\{", "{\"channel\":\"POST\",");

        var answer = OfficerClient.signedIn(port, "reception1").post(PATH, twice);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Traces.now()).isEqualTo(before);
    }

    private List<String> fields(Consumer<ObjectNode> change) throws Exception {
        var before = Traces.now();
        var document = document(MyNumbers.nextDigits());
        change.accept(document);

        var answer = send("reception1", document);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Traces.now()).isEqualTo(before);
        return body(answer).path("errors").findValuesAsText("field");
    }

    private ObjectNode document(String number) {
        var document = json.createObjectNode();
        document.put("channel", "COUNTER")
                .put("receivedOn", LocalDate.now(clock).toString());
        document.set("form", json.valueToTree(FormFixture.hanako()));
        document.putObject("number").put("value", number);
        var checks = document.putObject("checks");
        checks.put("numberProof", "RESIDENT_RECORD_WITH_NUMBER").put("properlyObtained", true);
        checks.putArray("identityProofs").add("DRIVING_LICENCE");
        return document;
    }

    private static ObjectNode checks(ObjectNode document) {
        return (ObjectNode) document.get("checks");
    }

    private HttpResponse<String> send(String username, ObjectNode document) {
        return OfficerClient.signedIn(port, username).post(PATH, document.toString());
    }

    private JsonNode body(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }
}
