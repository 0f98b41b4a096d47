package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.menkyo.MenkyoTest;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.Traces;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.simulator.jpki.Card;
import jp.menkyo.simulator.jpki.CardOffice;
import jp.menkyo.simulator.jpki.Cms;
import jp.menkyo.simulator.jpki.ListFault;
import jp.menkyo.simulator.jpki.TestCa;
import jp.menkyo.simulator.jpki.TestPki;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.simulator.portal.SignedApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every refusal: the documented status, a sentence, an audit row, and nothing half-made. */
@MenkyoTest
class PortalRefusalTest {

    private static final Attachment DIPLOMA =
            new Attachment("卒業証明書.pdf", DocumentKind.GRADUATION_CERTIFICATE, Papers.pdf("diploma"));

    @Autowired
    PortalClient portal;

    @Autowired
    CardOffice cards;

    @Autowired
    ObjectMapper json;

    private final ApplicationForm form = FormFixture.hanako();
    private String number;
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

    @Test
    void aChangedEnvelope() {
        var signed = portal.sign(form, number, List.of());
        var changed =
                new String(signed.envelope()).replace("hanako@", "hanaco@").getBytes();

        refuses(422, "SIGNATURE_INVALID", signed.withEnvelope(changed));
    }

    @Test
    void anEnvelopeThatMeansTheSameInOtherBytes() throws Exception {
        var signed = portal.sign(form, number, List.of());

        refuses(
                422,
                "SIGNATURE_INVALID",
                signed.withEnvelope(
                        json.writerWithDefaultPrettyPrinter().writeValueAsBytes(json.readTree(signed.envelope()))));
    }

    @Test
    void aRevokedCertificateWithTheWayToRenewIt() {
        var card = cards.card(form);
        cards.revoke(card);

        var problem = refuses(422, "SIGNATURE_REVOKED", signedWith(card));

        assertThat(problem.path("title").asText()).contains("氏名や住所が変わると失効", "新しい署名用電子証明書の発行");
    }

    @Test
    void anExpiredCertificate() {
        var order = cards.order(form);
        var end = order.from().plus(Duration.ofDays(1));

        refuses(422, "SIGNATURE_EXPIRED", signedWith(TestPki.one().rsa().issue(order.withValidity(order.from(), end))));
    }

    @Test
    void aForeignCertificate() {
        var elsewhere = TestCa.rsa("Elsewhere", "http://127.0.0.1/none.crl");

        refuses(422, "SIGNATURE_FOREIGN_ISSUER", signedWith(elsewhere.issue(cards.order(form))));
    }

    @Test
    void otherFormsAndWaysOfSigning() {
        var card = cards.card(form);
        var signed = signedWith(card);
        var content = signed.envelope();

        refuses(422, "SIGNATURE_ATTACHED", signed.withSignature(Cms.attached(content, card)));
        refuses(422, "SIGNATURE_ALGORITHM", signed.withSignature(Cms.with("SHA1withRSA", content, card)));
        refuses(422, "SIGNATURE_MALFORMED", signed.withSignature(Cms.byTwo(content, card, cards.card(form))));
        refuses(
                422,
                "SIGNATURE_MALFORMED",
                signed.withSignature(Arrays.copyOf(signed.signature(), signed.signature().length / 2)));
        refuses(422, "SIGNATURE_MALFORMED", signed.withSignature(new byte[0]));
    }

    @ParameterizedTest
    @EnumSource(value = ListFault.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everythingWhileRevocationIsUnknown(ListFault fault) {
        TestPki.one().lists().fault(fault);
        var signed = portal.sign(form, number, List.of());
        var answer = portal.send(signed, key());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("300");
        assertThat(body(answer).path("code").asText()).isEqualTo("SIGNATURE_REVOCATION_UNAVAILABLE");
    }

    @ParameterizedTest
    @CsvSource({"4, 420030418", "3, 1"})
    void aSignatureBySomebodyElse(String item, String value) {
        var card = TestPki.one().rsa().issue(cards.order(form).withItem(item, value));

        refuses(422, "SIGNATURE_PERSON_MISMATCH", signedWith(card));
    }

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

    @Test
    void filesOtherThanThoseAnnounced() {
        var signed = portal.sign(form, number, List.of(DIPLOMA));
        var changed = new Attachment(DIPLOMA.name(), DIPLOMA.kind(), Papers.pdf("forged"));
        var extra = new Attachment("b.pdf", DocumentKind.OTHER, Papers.pdf("b"));

        assertThat(differences(signed.withAttachments(List.of()))).containsExactly("ATTACHMENT_MISSING");
        assertThat(differences(signed.withAttachments(List.of(changed)))).containsExactly("ATTACHMENT_CHANGED");
        assertThat(differences(signed.withAttachments(List.of(DIPLOMA, extra)))).containsExactly("ATTACHMENT_EXTRA");
        assertThat(differences(signed.withAttachments(List.of(DIPLOMA, DIPLOMA))))
                .containsExactly("ATTACHMENT_EXTRA");
    }

    @Test
    void tooManyFiles() {
        var files = new ArrayList<Attachment>();
        for (int n = 0; n < 11; n++) {
            files.add(new Attachment(n + ".pdf", DocumentKind.OTHER, Papers.pdf("page" + n)));
        }

        assertThat(differences(portal.sign(form, number, files))).containsExactly("ATTACHMENT_COUNT");
    }

    @Test
    void kindsThatNobodyHandsIn() {
        var own = new Attachment("a.pdf", DocumentKind.LICENCE_CERTIFICATE, Papers.pdf("a"));

        assertThat(differences(portal.sign(form, number, List.of(own)))).containsExactly("UNKNOWN_PAPER");
    }

    @Test
    void disguisedFiles() {
        var disguised = new Attachment("卒業証明書.pdf", DocumentKind.OTHER, "<html><script>".getBytes());

        refuses(415, "DOCUMENT_TYPE", portal.sign(form, number, List.of(disguised)));
    }

    @Test
    void oversizedFiles() {
        var large = new Attachment(
                "a.pdf", DocumentKind.OTHER, Arrays.copyOf(Papers.pdf("a"), Documents.LARGEST + 100_000));

        var answer = portal.send(portal.sign(form, number, List.of(large)), key());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(body(answer).path("code").asText()).isEqualTo("DOCUMENT_TOO_LARGE");
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

    private SignedApplication signed(Consumer<ObjectNode> change) {
        return portal.sign(form, number, List.of(), cards.card(form), change);
    }

    private SignedApplication signedWith(Card card) {
        return portal.sign(form, number, List.of(), card, document -> {});
    }

    private static ObjectNode form(ObjectNode document) {
        return (ObjectNode) document.get("form");
    }

    private List<String> differences(SignedApplication signed) {
        var codes = new ArrayList<String>();
        refuses(422, "ATTACHMENTS_DIFFER", signed)
                .path("errors")
                .forEach(error -> codes.add(error.path("code").asText()));
        return codes;
    }

    private JsonNode refuses(int status, String code, SignedApplication signed) {
        var refusals = Traces.refusals(code);

        var answer = portal.send(signed, key());

        var problem = body(answer);
        assertThat(problem.path("code").asText()).as(answer.body()).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Traces.refusals(code)).isEqualTo(refusals + 1);
        return problem;
    }

    private JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
