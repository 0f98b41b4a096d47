package jp.menkyo.workflow.identitycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.gateway.FamilyRecord;
import jp.menkyo.gateway.FamilyRecord.Event;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.workflow.identitycheck.Claim.Step;
import jp.menkyo.workflow.identitycheck.ClaimCheck.Verdict;
import org.junit.jupiter.api.Test;

class ClaimCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final PersonName OLD = new PersonName("早乙女", "葵");
    private static final PersonName MIDDLE = new PersonName("中田", "葵");
    private static final PersonName NEW = new PersonName("髙橋", "葵");
    private static final Claim MARRIED = new Claim("01", DAY, new Step<>(OLD, NEW), null);

    @Test
    void confirmsAChangeThatStandsThere() {
        assertThat(verdict(MARRIED, register(NEW, renamed("01", DAY, OLD, NEW))))
                .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void takesSpellingsOfOneNameForTheSame() {
        var written = new PersonName("高橋", "葵");

        assertThat(verdict(MARRIED, register(written, renamed("01", DAY, OLD, written))))
                .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void followsTheNameOverChangesInBetween() {
        var events = register(NEW, renamed("01", DAY.minusYears(9), OLD, MIDDLE), renamed("01", DAY, MIDDLE, NEW));

        assertThat(verdict(MARRIED, events)).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void goesRoundInNoCircleWhenANameCameBack() {
        var events = register(
                NEW,
                renamed("01", DAY.minusYears(9), NEW, MIDDLE),
                renamed("02", DAY.minusYears(8), MIDDLE, NEW),
                renamed("01", DAY.minusYears(7), NEW, MIDDLE),
                renamed("02", DAY, MIDDLE, NEW));

        assertThat(verdict(new Claim("02", DAY, new Step<>(MIDDLE, NEW), null), events))
                .isEqualTo(Verdict.CONFIRMED);
        assertThat(verdict(new Claim("02", DAY, new Step<>(OLD, NEW), null), events))
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void contradictsAnotherDayAnotherKindAndAnotherOldName() {
        assertThat(verdict(MARRIED, register(NEW, renamed("01", DAY.plusDays(1), OLD, NEW))))
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(verdict(MARRIED, register(NEW, renamed("03", DAY, OLD, NEW))))
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(verdict(MARRIED, register(NEW, renamed("01", DAY, MIDDLE, NEW))))
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void contradictsANameThatIsNotTheOneOfToday() {
        assertThat(verdict(MARRIED, register(OLD))).isEqualTo(Verdict.CONTRADICTED);
        assertThat(verdict(
                        MARRIED, register(OLD, renamed("01", DAY, OLD, NEW), renamed("02", DAY.plusDays(9), NEW, OLD))))
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void saysSoWhenNothingIsShown() {
        assertThat(verdict(MARRIED, register(NEW))).isEqualTo(Verdict.NOT_SHOWN);
    }

    @Test
    void confirmsATransferAndAMarriageThatMovedTheDomicileToo() {
        var transfer = new Claim("08", DAY, null, new Step<>("27", "13"));
        var both = new Claim("01", DAY, new Step<>(OLD, NEW), new Step<>("27", "13"));
        var wedding = new Event("01", DAY, OLD, NEW, "27", "13");
        var weddingAlone = renamed("01", DAY, OLD, NEW);
        var move = new Event("08", DAY.plusDays(5), null, null, "27", "13");

        assertThat(verdict(transfer, register(NEW, new Event("08", DAY, null, null, "27", "13"))))
                .isEqualTo(Verdict.CONFIRMED);
        assertThat(verdict(both, register(NEW, wedding))).isEqualTo(Verdict.CONFIRMED);
        assertThat(verdict(both, register(NEW, weddingAlone, move))).isEqualTo(Verdict.CONFIRMED);
        assertThat(verdict(both, register(NEW, weddingAlone))).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(verdict(new Claim("08", DAY, null, new Step<>("27", "14")), register(NEW, move)))
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void confirmsANaturalisation() {
        var before = new PersonName("KIM", "MINJI");
        var claim = new Claim("09", DAY, new Step<>(before, NEW), new Step<>("KOR", "13"));

        assertThat(verdict(claim, register(NEW, new Event("09", DAY, before, NEW, "KOR", "13"))))
                .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void followsTheOldNameOfSomebodyWhoOnlyWantsToBeLinked() {
        var claim = new Claim(null, null, new Step<>(OLD, NEW), null);

        assertThat(verdict(claim, register(NEW, renamed("07", DAY, OLD, NEW)))).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void confirmsADeathOnlyOnItsDay() {
        var death = new Claim("31", DAY, null, null);

        assertThat(verdict(death, register(NEW, ended("31", DAY)))).isEqualTo(Verdict.CONFIRMED);
        assertThat(verdict(death, register(NEW, ended("31", DAY.minusDays(1))))).isEqualTo(Verdict.CONTRADICTED);
        assertThat(verdict(death, register(NEW))).isEqualTo(Verdict.NOT_SHOWN);
    }

    @Test
    void contradictsADisappearanceThatWasCancelled() {
        var missing = new Claim("32", DAY, null, null);

        assertThat(verdict(missing, register(NEW, ended("32", DAY)))).isEqualTo(Verdict.CONFIRMED);
        assertThat(verdict(missing, register(NEW, ended("32", DAY), ended("34", DAY.plusYears(1)))))
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(verdict(
                        missing,
                        register(
                                NEW, ended("32", DAY.minusYears(5)), ended("34", DAY.minusYears(4)), ended("32", DAY))))
                .isEqualTo(Verdict.CONFIRMED);
    }

    private static Verdict verdict(Claim claim, FamilyRecord register) {
        return ClaimCheck.of(claim, register).verdict();
    }

    private static FamilyRecord register(PersonName now, Event... events) {
        return new FamilyRecord("13", now, null, List.of(events));
    }

    private static Event renamed(String reason, LocalDate on, PersonName before, PersonName after) {
        return new Event(reason, on, before, after, null, null);
    }

    private static Event ended(String reason, LocalDate on) {
        return new Event(reason, on, null, null, null, null);
    }
}
