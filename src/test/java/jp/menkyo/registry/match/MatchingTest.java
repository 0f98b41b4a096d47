package jp.menkyo.registry.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.registry.act.Acts;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.registry.match.MatchResult.Kind;
import jp.menkyo.registry.match.MatchResult.Reason;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@MenkyoTest
class MatchingTest {

    private static final LocalDate REGISTERED = LocalDate.of(2025, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);
    private static final AtomicLong DAYS = new AtomicLong();
    private static final PersonName OLD = new PersonName("髙橋", "真理");
    private static final PersonName NEW = new PersonName("渡邉", "真理");
    private static final PersonName OLD_KANA = new PersonName("タカハシ", "マリ");
    private static final PersonName NEW_KANA = new PersonName("ワタナベ", "マリ");

    @Autowired
    Registry registry;

    @Autowired
    Matching matching;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    SettableClock clock;

    private Roster roster;
    private LocalDate birth;
    private Licence licence;

    @BeforeEach
    void registerSomebody() {
        clock.set(TODAY);
        birth = LocalDate.of(1980, 1, 1).plusDays(DAYS.addAndGet(10));
        roster = new Roster("13-matching", administrators, manager, payments);
        licence = register(OLD, OLD_KANA);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void findsByNumberBirthDateAndAnySpellingOfTheName() {
        var found = match(licence.number().running(), birth, new PersonName("高橋", "眞理"), OLD_KANA, "13");

        assertThat(found.kind()).isEqualTo(Kind.EXACT);
        assertThat(found.exact().orElseThrow().number()).isEqualTo(licence.number());
        assertThat(found.candidates().get(0).reasons()).isEmpty();
    }

    @Test
    void findsUnderTheNameOfBefore() {
        apply(new LicenceAct.Correct(
                Acts.basis(roster.settledCase(), "20", "01", TODAY), holder(NEW, NEW_KANA), false, null));

        assertThat(match(licence.number().running(), birth, OLD, OLD_KANA, null).kind())
                .isEqualTo(Kind.EXACT);
        assertThat(match(null, birth, OLD, OLD_KANA, null).kind()).isEqualTo(Kind.EXACT);
        assertThat(match(null, birth, NEW, NEW_KANA, null).kind()).isEqualTo(Kind.EXACT);
    }

    @Test
    void takesAGivenNameForNoName() {
        var found = match(null, birth, new PersonName("真理", ""), OLD_KANA, null);

        assertThat(reasons(found)).containsExactly(Reason.NAME_DIFFERS);
    }

    @Test
    void saysWhatDoesNotAgree() {
        long number = licence.number().running();

        assertThat(reasons(match(number + 1_000_000, birth, OLD, OLD_KANA, null)))
                .containsExactly(Reason.NUMBER_DIFFERS);
        assertThat(reasons(match(number, birth.plusDays(1), OLD, OLD_KANA, null)))
                .containsExactly(Reason.BIRTH_DATE_DIFFERS);
        assertThat(reasons(match(number, birth, NEW, NEW_KANA, null))).containsExactly(Reason.NAME_DIFFERS);
        assertThat(reasons(match(null, birth, NEW, OLD_KANA, null))).containsExactly(Reason.NAME_DIFFERS);
        assertThat(match(null, birth.plusDays(1), OLD, OLD_KANA, null).kind()).isEqualTo(Kind.NONE);
        assertThat(match(null, birth, NEW, NEW_KANA, null).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void leavesTwoOfTheSameNameAndBirthDateToAnOfficer() {
        var twin = register(OLD, OLD_KANA);

        var found = match(null, birth, OLD, OLD_KANA, null);

        assertThat(found.kind()).isEqualTo(Kind.DOUBTFUL);
        assertThat(found.candidates())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.reasons()).containsExactly(Reason.SEVERAL));
        assertThat(match(twin.number().running(), birth, OLD, OLD_KANA, null)
                        .exact()
                        .orElseThrow()
                        .number())
                .isEqualTo(twin.number());
    }

    @Test
    void tellsStateAndDomicileWithoutDoubtingThePerson() {
        apply(new LicenceAct.Revoke(Acts.basis(roster.unpaidCase(), "70", "33", TODAY)));

        var found = match(licence.number().running(), birth, OLD, OLD_KANA, "27");

        assertThat(found.kind()).isEqualTo(Kind.EXACT);
        assertThat(found.candidates().get(0).reasons())
                .containsExactlyInAnyOrder(Reason.STATE_REVOKED, Reason.DOMICILE_DIFFERS);
    }

    private Licence register(PersonName name, PersonName kana) {
        var order = RegistrationFixture.of(roster.settledCase(), holder(name, kana), REGISTERED);
        return roster.in(() -> registry.register(order));
    }

    private Holder holder(PersonName name, PersonName kana) {
        return RegistrationFixture.holder(name, kana, null, null, "13", birth);
    }

    private void apply(LicenceAct act) {
        roster.in(() -> registry.apply(licence.number(), act));
    }

    private MatchResult match(
            @Nullable Long number, LocalDate born, PersonName name, PersonName kana, @Nullable String domicile) {
        var query = new MatchQuery(number, born, List.of(name), kana, domicile);
        return roster.in(() -> matching.match(query));
    }

    private static Iterable<Reason> reasons(MatchResult found) {
        assertThat(found.kind()).isEqualTo(Kind.DOUBTFUL);
        assertThat(found.candidates()).hasSize(1);
        return found.candidates().get(0).reasons();
    }
}
