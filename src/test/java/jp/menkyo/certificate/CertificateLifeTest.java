package jp.menkyo.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.Certificate.Validity;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.registry.act.Acts;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@MenkyoTest
class CertificateLifeTest {

    private static final LocalDate REGISTERED = LocalDate.of(2025, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);

    @Autowired
    Certificates certificates;

    @Autowired
    Registry registry;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private Roster roster;
    private LicenceNumber number;
    private Certificate first;

    @BeforeEach
    void issueTheFirst() {
        clock.set(TODAY);
        roster = new Roster("13-sheets", administrators, manager, payments);
        var order = RegistrationFixture.of(roster.settledCase(), RegistrationFixture.hanako(), REGISTERED);
        number = roster.in(() -> registry.register(order)).number();
        roster.in(() -> certificates.prepare(order.caseNumber()));
        first = issued(order.caseNumber());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void standsAloneFromTheDayTheReissuedOneIsIssued() {
        var reissue = reissue();
        var second = roster.in(() -> certificates.prepare(reissue, number, Edition.REISSUED));
        assertThat(second.printedOn()).isEqualTo(TODAY);
        assertThat(valid(first)).isTrue();

        issued(reissue);

        assertThat(valid(first)).isFalse();
        assertThat(valid(second)).isTrue();
        assertThat(sheets())
                .extracting(Certificate::edition, Certificate::validity)
                .containsExactly(tuple(Edition.FIRST, Validity.VOID), tuple(Edition.REISSUED, Validity.VALID));
        assertThat(sheets().get(0).voiding()).isNotNull().satisfies(voiding -> {
            assertThat(voiding.reason()).isEqualTo(VoidReason.REISSUED);
            assertThat(voiding.by()).isEqualTo("issuer1");
        });
        assertThat(audited(first)).contains("CERTIFICATE_VOIDED REISSUED");
    }

    @Test
    void makesTheReissuedOneOfALicenceFromBeforeThisSystem() {
        var order = RegistrationFixture.of(roster.settledCase(), RegistrationFixture.hanako(), REGISTERED);
        var old = roster.in(() -> registry.register(order)).number();
        var rewriting = roster.settledCase();

        var sheet = roster.in(() -> certificates.prepare(rewriting, old, Edition.REWRITTEN));

        assertThat(sheet.edition()).isEqualTo(Edition.REWRITTEN);
        assertThat(issued(rewriting).state()).isEqualTo(Certificate.State.ISSUED);
    }

    @Test
    void becomesVoidAtOnceAndStaysSo() {
        var revocation = roster.unpaidCase();
        voidAll(VoidReason.REVOKED, revocation);
        voidAll(VoidReason.LOST, revocation);

        var sheet = sheets().get(0);
        assertThat(valid(first)).isFalse();
        assertThat(sheet.voiding())
                .isNotNull()
                .satisfies(voiding -> assertThat(voiding.reason()).isEqualTo(VoidReason.REVOKED));
        assertThat(audited(first))
                .containsOnlyOnce("CERTIFICATE_VOIDED REVOKED")
                .doesNotContain("CERTIFICATE_VOIDED LOST");
        assertThatThrownBy(() -> dispatch(first.caseNumber())).hasFieldOrPropertyWithValue("code", "CERTIFICATE_VOID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update certificate.certificate set voided_at = null, void_reason = null, voided_by = null where serial = ?",
                "update certificate.certificate set void_reason = 'LOST' where serial = ?",
                "update certificate.certificate set state = 'PREPARED', issued_at = null where serial = ?",
                "delete from certificate.certificate where serial = ?",
            })
    void isKeptVoidByTheDatabase(String sql) {
        voidAll(VoidReason.LOST, roster.unpaidCase());

        assertThatThrownBy(() -> roster.in(
                        () -> jdbc.sql(sql).param(first.serial().value()).update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(valid(first)).isFalse();
    }

    @Test
    void getsAnotherSheetForASpoiledOneOnly() {
        var caseNumber = first.caseNumber();
        roster.in(() -> {
            certificates.spoil(caseNumber, "issuer1");
            return caseNumber;
        });

        var another = roster.in(() -> certificates.prepare(caseNumber));
        assertThat(another.serial()).isNotEqualTo(first.serial());
        assertThat(another.edition()).isEqualTo(Edition.FIRST);

        voidAll(VoidReason.LOST, roster.unpaidCase());
        assertThat(roster.in(() -> certificates.prepare(caseNumber)).serial()).isEqualTo(another.serial());
        assertThat(valid(another)).isFalse();
    }

    @Test
    void isNotMadeForALicenceWithoutForce() {
        roster.in(() -> registry.apply(number, new LicenceAct.Revoke(Acts.basis(roster.unpaidCase(), "70", TODAY))));
        var other = roster.settledCase();

        assertThatThrownBy(() -> roster.in(() -> certificates.prepare(other, number, Edition.REWRITTEN)))
                .hasFieldOrPropertyWithValue("code", "LICENCE_NOT_IN_FORCE");
        assertThat(roster.in(() -> certificates.of(other))).isEmpty();
    }

    @Test
    void knowsNoSheetsOfOtherPrefectures() {
        var elsewhere = LicenceNumber.parse("14-" + number.running());
        roster.in(() -> {
            certificates.voidAll(elsewhere, VoidReason.LOST, roster.unpaidCase(), "issuer1");
            return elsewhere;
        });

        assertThat(roster.in(() -> certificates.ofLicence(elsewhere))).isEmpty();
        assertThat(valid(first)).isTrue();
        assertThat(roster.in(() -> certificates.valid(CertificateSerial.of(number.prefecture(), 999_999))))
                .isFalse();
    }

    private CaseNumber reissue() {
        var caseNumber = roster.settledCase();
        Licence after = roster.in(
                () -> registry.apply(number, new LicenceAct.Reissue(Acts.basis(caseNumber, "30", "22", TODAY), TODAY)));
        assertThat(after.items().registeredOn()).isEqualTo(REGISTERED);
        return caseNumber;
    }

    private Certificate issued(CaseNumber caseNumber) {
        return roster.in(() -> {
            certificates.issue(caseNumber, "issuer1");
            return certificates.of(caseNumber).orElseThrow();
        });
    }

    private void dispatch(CaseNumber caseNumber) {
        roster.in(() -> {
            certificates.dispatch(caseNumber, Delivery.COUNTER, null, "issuer1");
            return caseNumber;
        });
    }

    private void voidAll(VoidReason reason, CaseNumber caseNumber) {
        roster.in(() -> {
            certificates.voidAll(number, reason, caseNumber, "approver1");
            return caseNumber;
        });
    }

    private boolean valid(Certificate certificate) {
        return roster.in(() -> certificates.valid(certificate.serial()));
    }

    private List<Certificate> sheets() {
        return roster.in(() -> certificates.ofLicence(number));
    }

    private List<String> audited(Certificate certificate) {
        return roster.in(
                () -> jdbc.sql("select action || ' ' || reason from audit.event where subject = ? and reason <> ''")
                        .param(certificate.serial().value())
                        .query(String.class)
                        .list());
    }
}
