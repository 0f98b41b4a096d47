package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.Traces;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.simulator.jpki.Card;
import jp.menkyo.simulator.jpki.CardOffice;
import jp.menkyo.simulator.jpki.ListFault;
import jp.menkyo.simulator.jpki.TestPki;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.simulator.portal.SignedApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Sends what must be refused: the documented status, a sentence, an audit row, and nothing half-made. */
abstract class PortalRefusals {

    @Autowired
    PortalClient portal;

    @Autowired
    CardOffice cards;

    @Autowired
    ObjectMapper json;

    final ApplicationForm form = FormFixture.hanako();
    String number;
    private Traces before;

    @BeforeEach
    void looksAtTheDatabase() {
        number = MyNumbers.nextDigits();
        before = Traces.now();
    }

    @AfterEach
    void leavesNothingHalfMade() {
        TestPki.one().lists().fault(ListFault.NONE);
        assertThat(Traces.now()).isEqualTo(before);
    }

    SignedApplication signed(Consumer<ObjectNode> change) {
        return portal.sign(form, number, List.of(), cards.card(form), change);
    }

    SignedApplication signedWith(Card card) {
        return portal.sign(form, number, List.of(), card, document -> {});
    }

    static ObjectNode form(ObjectNode document) {
        return (ObjectNode) document.get("form");
    }

    JsonNode refuses(int status, String code, SignedApplication signed) {
        var refusals = Traces.refusals(code);

        var answer = portal.send(signed, key());

        var problem = body(answer);
        assertThat(problem.path("code").asText()).as(answer.body()).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Traces.refusals(code)).isEqualTo(refusals + 1);
        return problem;
    }

    JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
