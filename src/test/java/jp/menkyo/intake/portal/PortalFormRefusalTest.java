package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are signed and wrong all the same. */
@MenkyoTest
class PortalFormRefusalTest extends PortalRefusals {

    @Test
    void fieldsItHasNoPlaceFor() {
        assertThat(refuses(400, "UNKNOWN_FIELD", signed(document -> document.put("bloodType", "A")))
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("bloodType");
        refuses(400, "UNKNOWN_FIELD", signed(document -> form(document).put("income", 1)));
        refuses(400, "UNKNOWN_FIELD", signed(document -> ((ObjectNode) document.get("number")).put("typed", true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shortStay",
                "birthDate",
                "declarations",
                "delivery",
                "exemptionRequested",
                "nameDiffersOnGraduation"
            })
    void declarationsLeftOut(String field) {
        assertThat(refuses(
                                422,
                                "FORM_INVALID",
                                signed(document -> form(document).remove(field)))
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("form." + field);
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, 2003-13-01, 400, INVALID_VALUE",
        "sex, X, 400, INVALID_VALUE",
        "procedure, CHANGE, 422, FORM_INVALID",
        "domicile, 48, 422, FORM_INVALID"
    })
    void valuesThatCannotBeRight(String field, String value, int status, String code) {
        refuses(status, code, signed(document -> form(document).put(field, value)));
    }

    @Test
    void aWrongCheckDigitWithoutRepeatingIt() {
        number = "123456789012";

        var problem = refuses(422, "NUMBER_CHECK_DIGIT", signed(document -> {}));

        assertThat(problem.toString()).doesNotContain("123456789012");
    }

    @Test
    void aNumberThatIsNotFromTheCardOrNotThere() {
        refuses(400, "INVALID_VALUE", signed(document -> ((ObjectNode) document.get("number")).put("source", "PAPER")));
        refuses(422, "FORM_INVALID", signed(document -> document.remove("number")));
        refuses(422, "NUMBER_CHECK_DIGIT", signed(document -> ((ObjectNode) document.get("number")).put("value", 1)));
    }

    @Test
    void aNumberAnywhereElse() {
        var problem = refuses(
                422,
                "FORM_INVALID",
                signed(document -> ((ObjectNode) form(document).get("address")).put("text", "番号 " + number)));

        assertThat(problem.toString()).doesNotContain(number);
        var named = new Attachment(number + ".pdf", DocumentKind.OTHER, Papers.pdf("a"));
        assertThat(refuses(422, "DOCUMENT_NAME", portal.sign(form, number, List.of(named)))
                        .toString())
                .doesNotContain(number);
    }

    @Test
    void brokenJson() {
        var card = cards.card(form);
        var signed = signedWith(card);

        for (String text : List.of("", "null", "[]", "{", "{\"schema\":1,\"schema\":1}", "{}{}")) {
            var refused = portal.send(signed.resigned(text.getBytes(), card), key());
            assertThat(refused.statusCode()).as(text).isEqualTo(400);
            assertThat(body(refused).path("code").asText()).as(text).isEqualTo("UNREADABLE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "123456789018", "日本語のキーです日本語"})
    void unusableKeys(String key) {
        var answer = key.chars().allMatch(c -> c < 128)
                ? portal.send(portal.sign(form, number, List.of()), key)
                : portal.send(portal.sign(form, number, List.of()), "????????");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).path("code").asText()).isEqualTo("IDEMPOTENCY_KEY");
    }

    @Test
    void requestsThatAreNotWhatTheyShouldBe() {
        var path = "/api/portal/applications";

        var nothing = portal.call(portal.request(path)
                .header("Idempotency-Key", key())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x--\r\n")));
        var broken = portal.call(portal.request(path)
                .header("Idempotency-Key", key())
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("nonsense")));

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(broken.statusCode()).isEqualTo(400);
    }
}
