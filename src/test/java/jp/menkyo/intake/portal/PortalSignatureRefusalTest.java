package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.simulator.jpki.Cms;
import jp.menkyo.simulator.jpki.ListFault;
import jp.menkyo.simulator.jpki.TestCa;
import jp.menkyo.simulator.jpki.TestPki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Signatures that do not hold. */
@MenkyoTest
class PortalSignatureRefusalTest extends PortalRefusals {

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
}
