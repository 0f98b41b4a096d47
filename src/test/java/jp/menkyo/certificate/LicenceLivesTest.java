package jp.menkyo.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.registry.act.ActRefused;
import jp.menkyo.registry.act.Acts;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.registry.act.LicenceAct.Deletion;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** People whose licences are reissued, revoked, deleted, revived and granted anew, with their paper, in the tables. */
@MenkyoTest
class LicenceLivesTest {

    private static final int LIVES = 4;
    private static final int DEEDS = 8;
    private static final LocalDate START = LocalDate.of(2025, 4, 1);

    private enum Deed {
        REISSUE,
        LOSE,
        SPOIL,
        REVOKE,
        DELETE,
        REVIVE,
        APPLY_ANEW
    }

    /** One life has it all; the others are random. */
    private static final List<Deed> EVERYTHING = List.of(
            Deed.REISSUE,
            Deed.SPOIL,
            Deed.LOSE,
            Deed.DELETE,
            Deed.REVIVE,
            Deed.REISSUE,
            Deed.REVOKE,
            Deed.APPLY_ANEW,
            Deed.LOSE,
            Deed.REISSUE);

    @Autowired
    Registry registry;

    @Autowired
    Certificates certificates;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    SettableClock clock;

    private Roster roster;
    private LocalDate today = START;
    private final Set<CaseNumber> cases = new HashSet<>();
    private final Map<LicenceNumber, Licence.State> ended = new HashMap<>();
    private final Set<CertificateSerial> serials = new HashSet<>();
    private final Map<CertificateSerial, VoidReason> voided = new HashMap<>();
    private long lastNumber;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void neitherNumbersNorSheetsComeBack() {
        roster = new Roster("13-papers", administrators, manager, payments);
        var done = new HashSet<Deed>();
        live(EVERYTHING, done);
        assertThat(done).containsExactlyInAnyOrder(Deed.values());
        for (int life = 0; life < LIVES; life++) {
            live(Arbitraries.of(Deed.values()).list().ofSize(DEEDS).sample(), done);
        }
        ended.forEach((number, state) -> assertThat(state(number))
                .as("%s stays what it was, whatever others became", number)
                .isEqualTo(state));
    }

    private void live(List<Deed> deeds, Set<Deed> done) {
        var number = register();
        for (var deed : deeds) {
            today = today.plusDays(1);
            clock.set(today);
            number = live(number, deed, done);
            holds(number);
        }
        ended.put(number, state(number));
    }

    private LicenceNumber live(LicenceNumber number, Deed deed, Set<Deed> done) {
        try {
            var next = roster.in(() -> act(number, deed));
            done.add(deed);
            return next;
        } catch (ActRefused | CertificateRefused | CertificateMissing refused) {
            assertThat(refused.status()).isIn(404, 409);
            return number;
        }
    }

    private LicenceNumber act(LicenceNumber number, Deed deed) {
        var caseNumber = nextCase();
        switch (deed) {
            case REISSUE -> {
                registry.apply(number, new LicenceAct.Reissue(Acts.basis(caseNumber, "30", "22", today), today));
                certificates.prepare(caseNumber, number, Edition.REISSUED);
                certificates.issue(caseNumber, "issuer1");
            }
            case LOSE -> certificates.voidAll(number, VoidReason.LOST, caseNumber, "system");
            case SPOIL -> spoil(number);
            case REVOKE -> {
                registry.apply(number, new LicenceAct.Revoke(Acts.basis(caseNumber, "70", "33", today)));
                certificates.voidAll(number, VoidReason.REVOKED, caseNumber, "approver1");
            }
            case DELETE -> {
                var basis = Acts.basis(caseNumber, "42", "32", today);
                registry.apply(number, new LicenceAct.Delete(basis, Deletion.DISAPPEARANCE));
                certificates.voidAll(number, VoidReason.DELETED, caseNumber, "approver1");
            }
            case REVIVE -> registry.apply(number, new LicenceAct.Revive(Acts.basis(caseNumber, "90", "34", today)));
            case APPLY_ANEW -> {
                if (!state(number).ended()) {
                    throw CertificateRefused.notInForce();
                }
                ended.put(number, state(number));
                return register();
            }
        }
        return number;
    }

    /** The last sheet is spoiled on its way, and another one is made for the same case. */
    private void spoil(LicenceNumber number) {
        var sheets = certificates.ofLicence(number);
        var last = sheets.get(sheets.size() - 1);
        if (!last.valid()) {
            throw CertificateRefused.sheetVoid();
        }
        certificates.spoil(last.caseNumber(), "issuer1");
        certificates.prepare(last.caseNumber(), number, last.edition());
    }

    private LicenceNumber register() {
        clock.set(today);
        var order = RegistrationFixture.of(nextCase(), RegistrationFixture.hanako(), today);
        var number = roster.in(() -> {
            var licence = registry.register(order);
            certificates.prepare(order.caseNumber());
            certificates.issue(order.caseNumber(), "issuer1");
            return licence.number();
        });
        assertThat(number.running()).as("never a number of before").isEqualTo(++lastNumber);
        return number;
    }

    private CaseNumber nextCase() {
        var caseNumber = roster.settledCase();
        cases.add(caseNumber);
        return caseNumber;
    }

    private Licence.State state(LicenceNumber number) {
        return roster.in(() -> registry.find(number)).orElseThrow().state();
    }

    private void holds(LicenceNumber number) {
        for (var entry : roster.in(() -> registry.history(number))) {
            assertThat(entry.approvedBy()).isEqualTo("approver1");
            assertThat(cases).contains(entry.caseNumber());
        }
        var sheets = roster.in(() -> certificates.ofLicence(number));
        assertThat(sheets)
                .filteredOn(Certificate::valid)
                .hasSizeLessThanOrEqualTo(state(number).ended() ? 0 : 1);
        for (var sheet : sheets) {
            serials.add(sheet.serial());
            if (sheet.voiding() != null) {
                assertThat(voided.putIfAbsent(sheet.serial(), sheet.voiding().reason()))
                        .isIn(null, sheet.voiding().reason());
            }
        }
        voided.keySet()
                .forEach(serial -> assertThat(roster.in(() -> certificates.valid(serial)))
                        .as("%s is void for ever", serial)
                        .isFalse());
    }
}
