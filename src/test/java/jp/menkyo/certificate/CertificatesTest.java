package jp.menkyo.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.payment.Payments;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.registry.Registration;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@MenkyoTest
class CertificatesTest {

    @Autowired
    Certificates certificates;

    @Autowired
    Registry registry;

    @Autowired
    Documents documents;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    JdbcClient jdbc;

    private Roster roster;

    @BeforeEach
    void openRoster() {
        roster = new Roster("13-certificate", administrators, manager, payments);
    }

    @Test
    void preparesOneCertificateHoweverOftenItIsAsked() {
        var registered = register("花子");

        var certificate = roster.in(() -> certificates.prepare(registered));
        var again = roster.in(() -> certificates.prepare(registered));

        assertThat(again).isEqualTo(certificate);
        assertThat(certificate.state()).isEqualTo(Certificate.State.PREPARED);
        assertThat(certificate.serial().value()).matches("C13-\\d{6}-[A-Z]");
        assertThat(roster.in(() -> documents.of(registered))).singleElement().satisfies(document -> {
            assertThat(document.kind()).isEqualTo(DocumentKind.LICENCE_CERTIFICATE);
            assertThat(document.id()).isEqualTo(certificate.document());
            assertThat(document.mediaType()).isEqualTo("application/pdf");
        });
        assertThat(new String(roster.in(() -> certificates.pdf(registered)), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(log(certificate)).containsExactly("PREPARED");
    }

    @Test
    void countsSerialNumbersOneByOne() {
        var first = register("一子");
        var second = register("二子");

        var earlier = roster.in(() -> certificates.prepare(first));
        var later = roster.in(() -> certificates.prepare(second));

        assertThat(later.serial().running()).isEqualTo(earlier.serial().running() + 1);
    }

    @Test
    void preparesNothingBeforeTheRegistration() {
        var settled = roster.settledCase();

        assertThatThrownBy(() -> roster.in(() -> certificates.prepare(settled)))
                .isInstanceOf(NotRegistered.class)
                .hasFieldOrPropertyWithValue("status", 409);
    }

    @Test
    void leavesTheTransactionUsableWhenACharacterCannotBePrinted() {
        var registered = register("\uE000");

        var refused = roster.in(() -> {
            try {
                certificates.prepare(registered);
                return List.<String>of();
            } catch (CharacterNotPrintable notPrintable) {
                return notPrintable.codePoints();
            }
        });

        assertThat(refused).containsExactly("U+E000");
        assertThat(roster.in(() -> certificates.of(registered))).isEmpty();
        assertThat(roster.in(() -> documents.of(registered))).isEmpty();
    }

    @Test
    void issuesAndHandsOverAtTheCounter() {
        var registered = register("花子");
        roster.in(() -> certificates.prepare(registered));

        issue(registered);
        issue(registered);
        dispatch(registered, Delivery.COUNTER, null);
        dispatch(registered, Delivery.REGISTERED_POST, "123-45-67890-1");

        var certificate = roster.in(() -> certificates.of(registered)).orElseThrow();
        assertThat(certificate.state()).isEqualTo(Certificate.State.DISPATCHED);
        assertThat(certificate.delivery()).isEqualTo(Delivery.COUNTER);
        assertThat(certificate.issuedAt()).isNotNull();
        assertThat(log(certificate)).containsExactly("PREPARED", "ISSUED", "DISPATCHED");
        assertThat(roster.in(() -> jdbc.sql(
                                "select action from audit.event where subject = ? and action <> 'VIEWED_DOCUMENT' order by id")
                        .param(certificate.serial().value())
                        .query(String.class)
                        .list()))
                .containsExactly("CERTIFICATE_PREPARED", "CERTIFICATE_ISSUED", "CERTIFICATE_DISPATCHED");
    }

    @Test
    void sendsByTrackedPostAndIssuesOnTheWay() {
        var registered = register("花子");
        roster.in(() -> certificates.prepare(registered));

        dispatch(registered, Delivery.SIMPLE_REGISTERED_POST, "123-45-67890-1");

        var certificate = roster.in(() -> certificates.of(registered)).orElseThrow();
        assertThat(certificate.trackingNumber()).isEqualTo("123-45-67890-1");
        assertThat(log(certificate)).containsExactly("PREPARED", "ISSUED", "DISPATCHED");
    }

    @ParameterizedTest
    @CsvSource({
        "SIMPLE_REGISTERED_POST,",
        "REGISTERED_POST, 12345678901",
        "REGISTERED_POST, 123-45-67890-12",
        "COUNTER, 123-45-67890-1",
    })
    void refusesWrongTrackingNumbers(Delivery delivery, @Nullable String trackingNumber) {
        var registered = register("花子");
        roster.in(() -> certificates.prepare(registered));

        assertThatThrownBy(() -> dispatch(registered, delivery, trackingNumber))
                .isInstanceOf(TrackingNumberRefused.class);
        assertThat(roster.in(() -> certificates.of(registered)).orElseThrow().state())
                .isEqualTo(Certificate.State.PREPARED);
    }

    @Test
    void hasNothingToDispatchBeforeItIsPrepared() {
        var registered = register("花子");

        assertThatThrownBy(() -> dispatch(registered, Delivery.COUNTER, null)).isInstanceOf(CertificateMissing.class);
    }

    private CaseNumber register(String given) {
        var holder = RegistrationFixture.holder("山田", given, "ヤマダ", "ハナコ", LocalDate.of(2004, 4, 3));
        Registration order = RegistrationFixture.of(roster.settledCase(), holder);
        return roster.in(() -> registry.register(order)).items().caseNumber();
    }

    private void issue(CaseNumber caseNumber) {
        roster.in(() -> {
            certificates.issue(caseNumber, "issuer1");
            return caseNumber;
        });
    }

    private void dispatch(CaseNumber caseNumber, Delivery delivery, @Nullable String trackingNumber) {
        roster.in(() -> {
            certificates.dispatch(caseNumber, delivery, trackingNumber, "issuer1");
            return caseNumber;
        });
    }

    private List<String> log(Certificate certificate) {
        return roster.in(() -> jdbc.sql("select kind from certificate.certificate_event where serial = ? order by id")
                .param(certificate.serial().value())
                .query(String.class)
                .list());
    }
}
