package jp.menkyo.gateway.juki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.ResidentChange.Reason;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.gateway.line.TestLines;
import jp.menkyo.gateway.terminal.Candidate;
import jp.menkyo.gateway.terminal.FourItems;
import jp.menkyo.gateway.terminal.Hits;
import jp.menkyo.gateway.terminal.Hits.Outcome;
import jp.menkyo.gateway.terminal.ItemsMissing;
import jp.menkyo.gateway.terminal.ResidentTerminal.OnBehalf;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.ResidentCode;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.juki.JukiSimulator;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class JukiTerminalTest {

    private static final AtomicLong RUNNING = new AtomicLong();
    private static final Resident ONE = Population.resident(110);
    private static final Resident HOMONYM = Population.resident(111);

    @Autowired
    Vault vault;

    @Autowired
    Inquiries inquiries;

    @Autowired
    TransactionTemplate transaction;

    private final Faults faults = new Faults();
    private final JukiSimulator simulator = new JukiSimulator(TestLines.url(0), faults);
    private final OnBehalf of = new OnBehalf(CaseNumber.of(92, RUNNING.incrementAndGet()), "JUKI-30-9");
    private JukiTerminal terminal;

    @BeforeEach
    void connect() {
        var url = TestLines.url(simulator.server().port());
        var settings = new JukiSettings(url, TestLines.CONNECT, TestLines.READ);
        terminal = new JukiTerminal(new JukiLine(TestLines.patient(inquiries), settings), vault);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void listsEverybodyWhoseKanaAndBirthDateFit() {
        var hits = terminal.search(of, new FourItems(null, ONE.kana(), ONE.birthDate(), null, null));

        assertThat(hits.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(hits.hits())
                .extracting(hit -> hit.resident().name())
                .containsExactlyInAnyOrder(ONE.name(), HOMONYM.name());
        assertThat(inquiries.of(of.caseNumber())).singleElement().satisfies(inquiry -> {
            assertThat(inquiry.operation()).isEqualTo("SEARCH_BY_ITEMS");
            assertThat(inquiry.outcome()).isEqualTo("FOUND");
        });
    }

    @Test
    void narrowsByEveryFurtherItem() {
        assertThat(names(new FourItems(HOMONYM.name(), null, ONE.birthDate(), ONE.sex(), null)))
                .containsExactly(HOMONYM.name());
        assertThat(names(new FourItems(null, ONE.kana(), null, null, HOMONYM.officialAddress())))
                .containsExactly(HOMONYM.name());
        assertThat(names(new FourItems(ONE.name(), null, ONE.birthDate().plusDays(1), null, null)))
                .isEmpty();
    }

    private List<PersonName> names(FourItems items) {
        return terminal.search(of, items).hits().stream()
                .map(hit -> hit.resident().name())
                .toList();
    }

    @Test
    void findsForeignResidentsUnderTheirAlias() {
        var foreigner = Population.resident(17);

        assertThat(names(new FourItems(foreigner.alias(), null, foreigner.birthDate(), null, null)))
                .containsExactly(foreigner.name());
    }

    @Test
    void saysWhenThereAreTooManyToTellApart() {
        for (int index = 200; index < 225; index++) {
            simulator
                    .register()
                    .happens(
                            Population.resident(index),
                            "31",
                            LocalDate.of(2026, 5, 1),
                            "山田\u3000花子",
                            "東京都府中市府中町一丁目1番1号");
        }

        assertThat(terminal.search(of, new FourItems(new PersonName("山田", "花子"), null, null, null, "東京都府中市府中町"))
                        .outcome())
                .isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void asksForMoreThanANameOrADate() {
        var name = ONE.name();
        assertThatThrownBy(() -> new FourItems(name, null, null, ONE.sex(), " "))
                .isInstanceOf(ItemsMissing.class);
        assertThatThrownBy(() -> new FourItems(null, null, ONE.birthDate(), ONE.sex(), "新宿区西新宿"))
                .isInstanceOf(ItemsMissing.class);
        assertThat(new FourItems(name, null, ONE.birthDate(), ONE.sex(), null).keys())
                .isEqualTo("NAME+BIRTH_DATE+SEX");
        assertThat(new FourItems(name, null, ONE.birthDate(), null, null).toString())
                .doesNotContain(name.surname());
    }

    @Test
    void findsThePersonBehindACodeAndNobodyBehindAnother() {
        var found = terminal.search(of, code(ONE));

        assertThat(found.hits()).extracting(hit -> hit.resident().name()).containsExactly(ONE.name());
        assertThat(terminal.search(of, ResidentCode.of("24727059608")).outcome())
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void comparesAPickedPersonWithTheApplication() {
        var abroad = Population.resident(29);
        var candidate = onlyHit(abroad).candidate();

        var answer = terminal.confirm(of, candidate, claim(abroad)).orElseThrow();

        assertThat(answer.result()).isEqualTo(Result.REMOVED);
        assertThat(answer.resident().change().reason()).isEqualTo(Reason.MOVED_OUT);
        assertThat(terminal.confirm(of, new Candidate("jc_bcdfghjklm"), claim(abroad)))
                .isEmpty();
    }

    @Test
    void putsANumberStraightIntoTheVault() {
        var candidate = onlyHit(ONE).candidate();

        var token = transaction.execute(
                status -> terminal.obtainNumber(of, candidate).orElseThrow());

        assertThat(vault.matches(token, MyNumber.of(ONE.number()))).isTrue();
        Optional<NumberToken> nobody =
                transaction.execute(status -> terminal.obtainNumber(of, new Candidate("jc_bcdfghjklm")));
        assertThat(nobody).isEmpty();
    }

    private Hits.Hit onlyHit(Resident resident) {
        return terminal.search(of, code(resident)).hits().get(0);
    }

    private static ResidentCode code(Resident resident) {
        return ResidentCode.of(jp.menkyo.simulator.people.ResidentCode.of(resident));
    }

    private static Claim claim(Resident resident) {
        return new Claim(resident.name(), resident.kana(), resident.birthDate(), resident.sex(), null);
    }
}
