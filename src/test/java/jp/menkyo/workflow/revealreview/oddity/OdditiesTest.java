package jp.menkyo.workflow.revealreview.oddity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.mynumber.reveal.RevealIntent;
import jp.menkyo.mynumber.reveal.ground.Purpose;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a reveal odd; a Saturday and a Sunday are the only closed days here. */
class OdditiesTest {

    private static final Purpose PURPOSE = new Purpose("PROOF_OF_NUMBER", "照合", "番号法第16条", true);
    private static final OddSettings SETTINGS =
            new OddSettings(LocalTime.of(8, 30), LocalTime.of(17, 15), 5, Duration.ofMinutes(10), 3);
    private static final Instant MORNING = Instant.parse("2026-11-16T10:00:00+09:00");

    private final CaseFile open = file(CaseState.OPEN, "髙橋", null, "reception1");

    @Test
    void findsNothingInAnOrdinaryOne() {
        assertThat(of(reveal(1, MORNING))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:29:00+09:00, true",
        "2026-11-16T08:30:00+09:00, false",
        "2026-11-16T17:15:00+09:00, false",
        "2026-11-16T17:16:00+09:00, true",
        "2026-11-21T10:00:00+09:00, true",
        "2026-11-15T23:50:00Z, false"
    })
    void seesTheHoursOfTheOffice(Instant at, boolean odd) {
        assertThat(of(reveal(1, at)).contains(Oddity.OUTSIDE_HOURS)).isEqualTo(odd);
    }

    @Test
    void seesEveryOneOfManyInARow() {
        var week = new ArrayList<RevealIntent>();
        for (int i = 0; i < 5; i++) {
            week.add(reveal(i, MORNING.plusSeconds(150L * i)));
        }
        var later = reveal(9, MORNING.plus(Duration.ofHours(2)));
        week.add(later);

        assertThat(week.subList(0, 5))
                .allSatisfy(one -> assertThat(oddities(week, one)).containsExactly(Oddity.MANY_IN_A_ROW));
        assertThat(oddities(week, later)).isEmpty();
        assertThat(oddities(week.subList(0, 4), week.get(0))).isEmpty();
    }

    @Test
    void countsEachOfficerApart() {
        var week = new ArrayList<RevealIntent>();
        for (int i = 0; i < 6; i++) {
            week.add(by(i % 2 == 0 ? "number1" : "number2", reveal(i, MORNING.plusSeconds(i))));
        }

        assertThat(oddities(week, week.get(0))).doesNotContain(Oddity.MANY_IN_A_ROW);
    }

    @Test
    void seesACaseShownAgainAndAgain() {
        var week =
                List.of(reveal(1, MORNING), reveal(1, MORNING.plusSeconds(3600)), reveal(1, MORNING.plusSeconds(7200)));

        assertThat(oddities(week, week.get(1))).containsExactly(Oddity.REPEATED);
        assertThat(oddities(week.subList(0, 2), week.get(1))).isEmpty();
    }

    @Test
    void seesACaseThatWasOver() {
        var reveal = reveal(1, MORNING);

        assertThat(of(reveal, file(CaseState.REFUSED, "髙橋", MORNING.minusSeconds(1), null)))
                .containsExactly(Oddity.CASE_CLOSED);
        assertThat(of(reveal, file(CaseState.REFUSED, "髙橋", MORNING.plusSeconds(1), null)))
                .isEmpty();
    }

    @Test
    void seesTheOfficersOwnNameAndOwnMatter() {
        assertThat(of(reveal(1, MORNING), file(CaseState.OPEN, "三浦", null, null)))
                .containsExactly(Oddity.SAME_NAME);
        assertThat(of(reveal(1, MORNING), file(CaseState.OPEN, "髙橋", null, "number1")))
                .containsExactly(Oddity.OWN_MATTER);
    }

    @Test
    void seesATemporaryRightAndWhatWasNeverShown() {
        var one = reveal(1, MORNING);

        assertThat(of(new RevealIntent(
                        one.id(), one.caseNumber(), "number1", PURPOSE, "照合のため", "OPEN", "ng_x", one.at(), null)))
                .containsExactly(Oddity.TEMPORARY_RIGHT, Oddity.NOT_SHOWN);
    }

    private Set<Oddity> of(RevealIntent reveal) {
        return of(reveal, open);
    }

    private static Set<Oddity> of(RevealIntent reveal, CaseFile file) {
        return new Oddities(List.of(reveal), OdditiesTest::weekend, SETTINGS).of(reveal, file, "三浦 拓也");
    }

    private Set<Oddity> oddities(List<RevealIntent> week, RevealIntent reveal) {
        return new Oddities(week, OdditiesTest::weekend, SETTINGS).of(reveal, open, "三浦 拓也");
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static RevealIntent reveal(int number, Instant at) {
        return new RevealIntent(
                "rv_" + at, CaseNumber.of(8, number + 1), "number1", PURPOSE, "照合のため", "OPEN", null, at, at);
    }

    private static RevealIntent by(String officer, RevealIntent one) {
        return new RevealIntent(
                one.id(),
                one.caseNumber(),
                officer,
                one.purpose(),
                one.reason(),
                one.caseState(),
                one.grantId(),
                one.at(),
                one.shownAt());
    }

    private static CaseFile file(
            CaseState state, String surname, @Nullable Instant closedAt, @Nullable String openedBy) {
        return new CaseFile(
                CaseNumber.of(8, 2),
                Procedure.NEW,
                Channel.COUNTER,
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 11, 25),
                state,
                new PersonName(surname, "拓也"),
                new PersonName("タカハシ", "タクヤ"),
                LocalDate.of(1990, 1, 1),
                null,
                closedAt,
                1,
                openedBy);
    }
}
