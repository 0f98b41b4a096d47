package jp.menkyo.intake.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.signature.SignatureRefused.Reason;
import jp.menkyo.intake.signature.trust.CertificateTrust;
import jp.menkyo.intake.signature.trust.RevocationLists;
import jp.menkyo.intake.signature.trust.RevocationUnknown;
import jp.menkyo.intake.signature.trust.TrustAnchors;
import jp.menkyo.shared.RevocationSource;
import jp.menkyo.simulator.jpki.Card;
import jp.menkyo.simulator.jpki.CardOrder;
import jp.menkyo.simulator.jpki.Cms;
import jp.menkyo.simulator.jpki.TestCa;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class SignaturesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final String RSA_LIST = "http://lists.invalid/rsa.crl";
    private static final String P384_LIST = "http://lists.invalid/p384.crl";
    private static final TestCa RSA = TestCa.rsa("Today", RSA_LIST);
    private static final TestCa P384 = TestCa.p384("Tomorrow", P384_LIST);
    private static final byte[] CONTENT = "{\"form\":\"栄養士\"}".getBytes(StandardCharsets.UTF_8);

    private final CardOrder order = CardOrder.of(FormFixture.hanako(), NOW.minus(DAY), NOW.plus(DAY));
    private final Card card = RSA.issue(order);
    private RevocationSource lists = SignaturesTest::current;

    private static final byte[] RSA_CURRENT = RSA.list(NOW.minusSeconds(60), NOW.plus(DAY));
    private static final byte[] P384_CURRENT = P384.list(NOW.minusSeconds(60), NOW.plus(DAY));

    private static byte[] current(URI address) {
        return address.toString().equals(RSA_LIST) ? RSA_CURRENT : P384_CURRENT;
    }

    private VerifiedSignature verify(byte[] content, byte[] cms) {
        var clock = Clock.fixed(NOW, ZoneId.of("Asia/Tokyo"));
        var trust = new CertificateTrust(new TrustAnchors(new ByteArrayResource(pem(RSA, P384))));
        return new Signatures(trust, new RevocationLists(lists), clock).verify(content, cms);
    }

    private void refuses(Reason reason, byte[] content, byte[] cms) {
        assertThatExceptionOfType(SignatureRefused.class)
                .isThrownBy(() -> verify(content, cms))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("SIGNATURE_" + reason))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(422));
    }

    private void refuses(Reason reason, UnaryOperator<CardOrder> change) {
        refuses(reason, CONTENT, Cms.detached(CONTENT, RSA.issue(change.apply(order))));
    }

    @Test
    void acceptsTodaysCard() {
        var cms = Cms.detached(CONTENT, card);

        var verified = verify(CONTENT, cms);

        assertThat(verified.person()).isEqualTo(new CertifiedPerson("髙橋　花子", "2", "420030417", "東京都新宿区西新宿2-8-1"));
        assertThat(verified.validatedAt()).isEqualTo(NOW);
        assertThat(verified.cms()).isEqualTo(cms);
        assertThat(verified.list()).isNotEmpty();
    }

    @Test
    void acceptsTheNextCard() {
        var verified = verify(CONTENT, Cms.detached(CONTENT, P384.issue(order)));

        assertThat(verified.person().name()).isEqualTo("髙橋　花子");
    }

    @Test
    void refusesEveryChangedBitOfTheContent() {
        var cms = Cms.detached(CONTENT, card);

        for (int at = 0; at < CONTENT.length; at++) {
            var changed = CONTENT.clone();
            changed[at] ^= 1;
            refuses(Reason.INVALID, changed, cms);
        }
        refuses(Reason.INVALID, new byte[0], cms);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void neverAcceptsAChangedSignatureAsAnother(boolean rsa) {
        var cms = Cms.detached(CONTENT, rsa ? card : P384.issue(order));
        var person = verify(CONTENT, cms).person();
        int accepted = 0;

        for (int at = 0; at < cms.length; at++) {
            var changed = cms.clone();
            changed[at] ^= 1;
            try {
                assertThat(verify(CONTENT, changed).person()).isEqualTo(person);
                accepted++;
            } catch (SignatureRefused | RevocationUnknown refused) {
                assertThat(refused.status()).isIn(422, 503);
            }
        }

        // versions and the list of digest algorithms are not covered by any signature
        assertThat(accepted).isLessThan(20);
    }

    @Test
    void refusesTruncatedSignatures() {
        var cms = Cms.detached(CONTENT, card);

        for (int length = 0; length < cms.length; length += 7) {
            refuses(Reason.MALFORMED, CONTENT, Arrays.copyOf(cms, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-----BEGIN PKCS7-----", "<Signature/>", "0", "\u0030\u0080\u0000\u0000"})
    void refusesWhatIsNoSignature(String text) {
        refuses(Reason.MALFORMED, CONTENT, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesSomethingAfterTheSignature() {
        var more = new ByteArrayOutputStream();
        more.writeBytes(Cms.detached(CONTENT, card));
        more.write(0);

        refuses(Reason.MALFORMED, CONTENT, more.toByteArray());
    }

    @Test
    void refusesTheAttachedForm() {
        refuses(Reason.ATTACHED, CONTENT, Cms.attached(CONTENT, card));
        refuses(Reason.ATTACHED, CONTENT, Cms.attached("{}".getBytes(), card));
    }

    @Test
    void refusesTwoSigners() {
        refuses(Reason.MALFORMED, CONTENT, Cms.byTwo(CONTENT, card, RSA.issue(order)));
    }

    @Test
    void refusesSignaturesWithoutAttributesOrCertificate() {
        refuses(Reason.MALFORMED, CONTENT, Cms.bare(CONTENT, card));
        refuses(Reason.MALFORMED, CONTENT, Cms.anonymous(CONTENT, card));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA1withRSA", "SHA384withRSA", "SHA512withRSA"})
    void refusesOtherWaysToSignWithRsa(String algorithm) {
        refuses(Reason.ALGORITHM, CONTENT, Cms.with(algorithm, CONTENT, card));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256withECDSA", "SHA512withECDSA"})
    void refusesOtherWaysToSignWithTheNextCard(String algorithm) {
        refuses(Reason.ALGORITHM, CONTENT, Cms.with(algorithm, CONTENT, P384.issue(order)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA-1024", "RSA-3072"})
    void refusesOtherKeys(String key) {
        refuses(Reason.ALGORITHM, one -> one.withKey(key));
    }

    @Test
    void refusesOtherCurves() {
        var other = P384.issue(order.withKey("P-256"));

        refuses(Reason.ALGORITHM, CONTENT, Cms.with("SHA384withECDSA", CONTENT, other));
    }

    @Test
    void refusesCertificatesSignedWithSha1() {
        refuses(
                Reason.ALGORITHM,
                CONTENT,
                Cms.detached(CONTENT, TestCa.sha1("Today", RSA_LIST).issue(order)));
    }

    @Test
    void refusesForeignIssuersAndImpostors() {
        refuses(
                Reason.FOREIGN_ISSUER,
                CONTENT,
                Cms.detached(CONTENT, TestCa.rsa("Elsewhere", RSA_LIST).issue(order)));
        refuses(
                Reason.FOREIGN_ISSUER,
                CONTENT,
                Cms.detached(CONTENT, TestCa.rsa("Today", RSA_LIST).issue(order)));
    }

    @Test
    void acceptsNobodyWithoutTrustAnchors() {
        var trust = new CertificateTrust(new TrustAnchors(null));
        var signatures = new Signatures(trust, new RevocationLists(lists), Clock.fixed(NOW, ZoneId.of("Asia/Tokyo")));

        assertThatThrownBy(() -> signatures.verify(CONTENT, Cms.detached(CONTENT, card)))
                .extracting("code")
                .isEqualTo("SIGNATURE_FOREIGN_ISSUER");
    }

    @Test
    void neverFetchesAListForAForeignCertificate() {
        lists = address -> {
            throw new AssertionError("asked for " + address);
        };

        refuses(
                Reason.FOREIGN_ISSUER,
                CONTENT,
                Cms.detached(CONTENT, TestCa.rsa("Today", RSA_LIST).issue(order)));
    }

    @Test
    void refusesCertificatesOutsideTheirValidity() {
        refuses(Reason.EXPIRED, one -> one.withValidity(NOW.minus(DAY).minus(DAY), NOW.minusSeconds(1)));
        refuses(Reason.EXPIRED, one -> one.withValidity(NOW.plusSeconds(1), NOW.plus(DAY)));
    }

    @Test
    void refusesCertificatesForLoggingIn() {
        refuses(Reason.WRONG_CERTIFICATE, one -> one.withKeyUsage(KeyUsage.digitalSignature));
        refuses(Reason.WRONG_CERTIFICATE, CardOrder::withoutItems);
        refuses(Reason.WRONG_CERTIFICATE, one -> one.withItem("4", "昭和"));
    }

    @Test
    void refusesARevokedCard() {
        RSA.revoke(card, NOW.minusSeconds(30));
        lists = address -> RSA.list(NOW.minusSeconds(1), NOW.plus(DAY));

        refuses(Reason.REVOKED, CONTENT, Cms.detached(CONTENT, card));
        assertThatThrownBy(() -> verify(CONTENT, Cms.detached(CONTENT, card)))
                .hasMessageContaining("住所が変わると失効")
                .hasMessageContaining("市区町村の窓口");
    }

    @Test
    void acceptsNothingWhileRevocationIsUnknown() {
        var unusable = Set.<RevocationSource>of(
                address -> {
                    throw new RevocationSource.Unavailable("DOWN");
                },
                address -> "<html>".getBytes(),
                address -> new byte[0],
                address -> RSA.list(NOW.minus(DAY), NOW.minusSeconds(1)),
                address -> RSA.list(NOW.plus(DAY), NOW.plus(DAY).plus(DAY)),
                address -> TestCa.rsa("Today", RSA_LIST).list(NOW.minusSeconds(60), NOW.plus(DAY)),
                address -> P384.list(NOW.minusSeconds(60), NOW.plus(DAY)));

        for (RevocationSource source : unusable) {
            lists = source;
            assertThatThrownBy(() -> verify(CONTENT, Cms.detached(CONTENT, card)))
                    .isInstanceOf(RevocationUnknown.class)
                    .satisfies(unknown ->
                            assertThat(((RevocationUnknown) unknown).status()).isEqualTo(503))
                    .satisfies(unknown -> assertThat(((RevocationUnknown) unknown).retryAfter())
                            .isPositive());
        }
    }

    private static byte[] pem(TestCa... issuers) {
        var pem = new StringBuilder();
        for (TestCa issuer : issuers) {
            try {
                pem.append("-----BEGIN CERTIFICATE-----\n")
                        .append(Base64.getMimeEncoder()
                                .encodeToString(issuer.certificate().getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
        return pem.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
