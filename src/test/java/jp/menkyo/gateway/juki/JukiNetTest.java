package jp.menkyo.gateway.juki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.RequestJournalDisabledException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.GatewayStatus.Condition;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.gateway.ResidentChange;
import jp.menkyo.gateway.ResidentChange.Reason;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.Item;
import jp.menkyo.gateway.ResidentRegistry.ResidentAnswer;
import jp.menkyo.gateway.ResidentRegistry.ResidentInquiry;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.gateway.line.TestLines;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.juki.JukiSimulator;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class JukiNetTest {

    private static final AtomicLong RUNNING = new AtomicLong();
    private static final String BASIS = "JUKI-30-9";

    @Autowired
    Vault vault;

    @Autowired
    Inquiries inquiries;

    @Autowired
    TransactionTemplate transaction;

    private final Faults faults = new Faults();
    private final JukiSimulator simulator = new JukiSimulator(TestLines.url(0), faults);
    private final CaseNumber caseNumber = CaseNumber.of(97, RUNNING.incrementAndGet());
    private Lines lines;
    private JukiNet juki;

    @BeforeEach
    void connect() {
        lines = TestLines.patient(inquiries);
        juki = connect(lines);
    }

    private JukiNet connect(Lines through) {
        var url = TestLines.url(simulator.server().port());
        return new JukiNet(new JukiLine(through, new JukiSettings(url, TestLines.CONNECT, TestLines.READ)), vault);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 17, 18, 20, 22, 44})
    void confirmsAPersonHoweverTheNameIsWritten(int index) {
        var answer = inquire(Population.resident(index));

        assertThat(answer.result()).isEqualTo(Result.MATCH);
        assertThat(answer.differing()).isEmpty();
        assertThat(answer.resident().addressPrefecture()).isEqualTo("13");
        assertThat(outcomes()).containsExactly("FOUND");
    }

    @Test
    void namesWhatDiffersAfterAMoveAndAfterAMarriage() {
        assertThat(inquire(Population.resident(11)).differing()).isEqualTo(Set.of(Item.ADDRESS));
        assertThat(inquire(Population.resident(10)).differing()).isEqualTo(Set.of(Item.NAME));
    }

    @Test
    void namesBirthDateAndSexWhenTheyAreNotThoseDeclared() {
        var resident = Population.resident(30);
        var wrong = new Claim(
                resident.name(),
                resident.kana(),
                resident.birthDate().plusDays(1),
                jp.menkyo.shared.person.Sex.UNKNOWN,
                resident.home().text());

        var answer = inquire(resident, wrong);

        assertThat(answer.result()).isEqualTo(Result.DIFFERS);
        assertThat(answer.differing()).isEqualTo(Set.of(Item.BIRTH_DATE, Item.SEX));
    }

    @Test
    void tellsWhatHappenedAndWhenBesideADifference() {
        var moved = inquire(Population.resident(11));
        assertThat(moved.result()).isEqualTo(Result.DIFFERS);
        assertThat(moved.resident().change())
                .isEqualTo(new ResidentChange(Reason.MOVED_WITHIN, LocalDate.of(2026, 4, 1)));
        assertThat(moved.resident().change().label()).isEqualTo("修正・転居");

        assertThat(inquire(Population.resident(10)).resident().change().reason())
                .isEqualTo(Reason.CORRECTED_BY_OFFICE);
    }

    @Test
    void takesAnIdentifiedCharacterForNoDifference() {
        var identified = inquire(with(Trait.MINOR_CORRECTION));
        assertThat(identified.result()).isEqualTo(Result.MINOR);
        assertThat(identified.result().confirmed()).isTrue();

        simulator.register().happens(Population.resident(35), "32", LocalDate.of(2026, 5, 1), "嶋﨑　栞里", null);
        assertThat(inquire(Population.resident(35)).result()).isEqualTo(Result.MINOR);
        assertThat(inquire(Population.resident(35)).differing()).isEqualTo(Set.of(Item.NAME));
    }

    @Test
    void doesNotBelieveThatAnotherBirthDateIsMinor() {
        var resident = Population.resident(36);
        simulator.register().happens(resident, "32", LocalDate.of(2026, 5, 1), null, null);
        var wrong =
                new Claim(resident.name(), resident.kana(), resident.birthDate().plusDays(1), resident.sex(), null);

        assertThat(inquire(resident, wrong).result()).isEqualTo(Result.DIFFERS);
    }

    @Test
    void tellsEntriesThatWereRemoved() {
        var abroad = inquire(with(Trait.ABROAD));
        assertThat(abroad.result()).isEqualTo(Result.REMOVED);
        assertThat(abroad.resident().change().reason()).isEqualTo(Reason.MOVED_OUT);
        assertThat(abroad.resident().diedOn()).isNull();
        assertThat(inquire(with(Trait.STRUCK_OFF)).resident().change().label()).isEqualTo("消除・職権消除等");
    }

    @Test
    void namesNobodyWhenSeveralFitOrTheEntryIsOutOfScope() {
        assertThat(inquire(with(Trait.TWO_ENTRIES))).isEqualTo(new ResidentAnswer(Result.SEVERAL, Set.of(), null));
        assertThat(inquire(with(Trait.OUT_OF_SCOPE)))
                .isEqualTo(new ResidentAnswer(Result.OUT_OF_SCOPE, Set.of(), null));
    }

    @Test
    void hasNoAnswerWhenJukiNetItselfFailed() {
        var resident = with(Trait.JUKI_ERROR);

        assertThatThrownBy(() -> inquire(resident))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo("SYSTEM_ERROR"));
        assertThat(outcomes()).containsExactly("SYSTEM_ERROR");
    }

    private static Resident with(Trait trait) {
        return IntStream.iterate(21, n -> n + 1)
                .mapToObj(Population::resident)
                .filter(resident -> resident.trait() == trait)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsADeathAndAnUnknownNumber() {
        var dead = inquire(Population.resident(12));
        assertThat(dead.result()).isEqualTo(Result.DEAD);
        assertThat(dead.resident().diedOn()).isNotNull();

        var unknown = inquire(Population.resident(13));
        assertThat(unknown.result()).isEqualTo(Result.NOT_FOUND);
        assertThat(unknown.resident()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SLOW, TIMEOUT, 2",
        "DOWN, CUT_OFF, 2",
        "RESET, CUT_OFF, 2",
        "ERROR_500, SERVER_ERROR, 2",
        "GARBAGE, GARBAGE, 1",
        "DUPLICATE, GARBAGE, 1",
        "WRONG_PERSON, WRONG_PERSON, 1"
    })
    void neverMakesAResultOfAFault(Fault fault, String reason, int tries) {
        faults.set("juki", fault, 2);

        assertThatThrownBy(() -> inquire(Population.resident(21)))
                .isInstanceOfSatisfying(GatewayUnavailable.class, refused -> {
                    assertThat(refused.gateway()).isEqualTo("juki");
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused).hasNoCause();
                });
        assertThat(outcomes()).hasSize(tries).containsOnly(reason);
    }

    @Test
    void takesAnAnswerThatIsReadyWhenAskedAgain() {
        faults.set("juki", Fault.LATE, 2);

        assertThat(inquire(Population.resident(22)).result()).isEqualTo(Result.MATCH);
        assertThat(outcomes()).containsExactly("TIMEOUT", "FOUND");
    }

    @Test
    void waitsForASlowAnswerWithinTheLimit() {
        faults.set("juki", Fault.SLOW, 0);

        assertThat(inquire(Population.resident(22)).result()).isEqualTo(Result.MATCH);
    }

    @Test
    void knowsAServerThatIsNotThere() {
        simulator.close();

        assertThatThrownBy(() -> inquire(Population.resident(22)))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo("UNREACHABLE"));
    }

    @Test
    void keepsTheRecordOfACallWhateverBecomesOfTheWork() {
        transaction.executeWithoutResult(status -> {
            inquire(Population.resident(22));
            status.setRollbackOnly();
        });

        assertThat(inquiries.of(caseNumber)).singleElement().satisfies(inquiry -> {
            assertThat(inquiry.gateway()).isEqualTo("juki");
            assertThat(inquiry.operation()).isEqualTo("FIND_RESIDENT");
            assertThat(inquiry.legalBasis()).isEqualTo(BASIS);
            assertThat(inquiry.requestId()).matches("rq_[a-z]{24}");
            assertThat(inquiry.finishedAt()).isAfterOrEqualTo(inquiry.startedAt());
        });
    }

    @Test
    void stopsAskingAfterFailuresAndStartsAgainByItself() {
        lines = TestLines.nervous(inquiries);
        juki = connect(lines);
        faults.set("juki", Fault.ERROR_500, null);
        for (int n = 0; n < 2; n++) {
            assertThatThrownBy(() -> inquire(Population.resident(22))).isInstanceOf(GatewayUnavailable.class);
        }
        int asked = outcomes().size();

        assertThatThrownBy(() -> inquire(Population.resident(22)))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo("BREAKER_OPEN"));
        assertThat(outcomes()).hasSize(asked);
        assertThat(lines.all()).singleElement().satisfies(state -> {
            assertThat(state.condition()).isEqualTo(Condition.INTERRUPTED);
            assertThat(state.lastFailure()).isEqualTo("SERVER_ERROR");
            assertThat(state.lastFailureText()).contains("障害");
        });

        faults.clear();
        await().until(() -> answers(Population.resident(22)));
        await().until(() ->
                answers(Population.resident(22)) && lines.all().get(0).condition() == Condition.WORKING);
    }

    @Test
    void keepsNoJournalOfWhatPasses() {
        inquire(Population.resident(22));

        assertThatThrownBy(() -> simulator.server().server().getAllServeEvents())
                .isInstanceOf(RequestJournalDisabledException.class);
    }

    private boolean answers(Resident resident) {
        try {
            return inquire(resident).result() == Result.MATCH;
        } catch (GatewayUnavailable waiting) {
            return false;
        }
    }

    private ResidentAnswer inquire(Resident resident) {
        return inquire(
                resident,
                new Claim(
                        resident.name(),
                        resident.kana(),
                        resident.birthDate(),
                        resident.sex(),
                        resident.home().text()));
    }

    private ResidentAnswer inquire(Resident resident, Claim claim) {
        var token = vault.deposit(MyNumber.of(resident.number()), NumberSource.PAPER);
        return juki.inquire(new ResidentInquiry(caseNumber, token, BASIS, claim));
    }

    private List<String> outcomes() {
        return inquiries.of(caseNumber).stream().map(Inquiry::outcome).toList();
    }
}
