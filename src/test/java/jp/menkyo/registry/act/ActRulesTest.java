package jp.menkyo.registry.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.act.LicenceAct.Deletion;
import jp.menkyo.registry.history.Lives;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActRulesTest {

    private static final LocalDate REGISTERED = LocalDate.of(2025, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);

    private final Lives life = new Lives(REGISTERED);

    @ParameterizedTest(name = "AC-39: from {0} to {1}")
    @CsvSource({"2025-10-01, 2026-09-30", "2025-10-01, 2025-10-01", "2024-02-29, 2025-02-27"})
    void suspendsForUpToOneYear(LocalDate from, LocalDate to) {
        assertThat(new LicenceAct.Suspend(basis("70", from), from, to).to()).isEqualTo(to);
    }

    @ParameterizedTest(name = "AC-39: from {0} to {1}")
    @CsvSource({"2025-10-01, 2026-10-01", "2024-02-29, 2025-02-28", "2025-10-01, 2035-10-01"})
    void refusesLongerSuspensions(LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> new LicenceAct.Suspend(basis("70", from), from, to))
                .hasFieldOrPropertyWithValue("code", "SUSPENSION_TOO_LONG");
    }

    @Test
    void suspendsNobodyBackwardsOrBeforeItIsServed() {
        assertThatThrownBy(() -> new LicenceAct.Suspend(basis("70", TODAY), TODAY, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(refusal(new LicenceAct.Suspend(basis("70", TODAY), TODAY.minusDays(1), TODAY)))
                .isEqualTo("EFFECTIVE_DATE_IMPOSSIBLE");
    }

    @Test
    void changesNothingOnALicenceThatEnded() {
        life.add(new LicenceAct.Delete(basis("40", TODAY), Deletion.OWN_REQUEST), TODAY);

        for (var act : List.of(
                correct(TODAY),
                new LicenceAct.Reissue(basis("30", TODAY), TODAY),
                new LicenceAct.Suspend(basis("70", TODAY), TODAY, TODAY),
                new LicenceAct.Revoke(basis("70", TODAY)),
                new LicenceAct.Delete(basis("41", TODAY), Deletion.DEATH))) {
            assertThat(refusal(act)).as("%s", act.kind()).isEqualTo("LICENCE_NOT_IN_FORCE");
        }
        assertThatCode(() -> check(new LicenceAct.Unlink(basis("50", TODAY)))).doesNotThrowAnyException();
    }

    @Test
    void correctsWhileSuspended() {
        life.add(new LicenceAct.Suspend(basis("70", TODAY), TODAY, TODAY.plusDays(10)), TODAY);

        assertThatCode(() -> check(correct(TODAY))).doesNotThrowAnyException();
    }

    @Test
    void worksOnUntilARevocationTakesEffectButEndsOnce() {
        life.add(new LicenceAct.Revoke(basis("70", TODAY.plusDays(1))), TODAY);

        assertThatCode(() -> check(correct(TODAY))).doesNotThrowAnyException();
        assertThat(refusal(new LicenceAct.Delete(basis("40", TODAY), Deletion.OWN_REQUEST)))
                .isEqualTo("LICENCE_NOT_IN_FORCE");
    }

    @Test
    void refusesDaysBeforeTheRegistrationOrStillToCome() {
        for (var day : List.of(REGISTERED.minusDays(1), TODAY.plusDays(1))) {
            assertThat(refusal(correct(day))).isEqualTo("EFFECTIVE_DATE_IMPOSSIBLE");
            assertThat(refusal(new LicenceAct.Delete(basis("40", day), Deletion.OWN_REQUEST)))
                    .isEqualTo("EFFECTIVE_DATE_IMPOSSIBLE");
            assertThat(refusal(new LicenceAct.Unlink(basis("50", day)))).isEqualTo("EFFECTIVE_DATE_IMPOSSIBLE");
        }
        assertThat(refusal(new LicenceAct.Reissue(basis("30", TODAY), REGISTERED.minusDays(1))))
                .isEqualTo("EFFECTIVE_DATE_IMPOSSIBLE");
        assertThatCode(() -> check(correct(REGISTERED))).doesNotThrowAnyException();
        assertThatCode(() -> check(new LicenceAct.Revoke(basis("70", TODAY.plusDays(1)))))
                .doesNotThrowAnyException();
    }

    @Test
    void revivesOnlyWhoHadDisappeared() {
        assertThat(refusal(new LicenceAct.Revive(basis("90", TODAY)))).isEqualTo("NOTHING_TO_REVIVE");
        life.add(new LicenceAct.Delete(basis("42", TODAY.minusDays(5)), Deletion.DISAPPEARANCE), TODAY);

        assertThat(refusal(new LicenceAct.Revive(basis("90", TODAY.minusDays(6)))))
                .isEqualTo("EFFECTIVE_DATE_IMPOSSIBLE");
        assertThatCode(() -> check(new LicenceAct.Revive(basis("90", TODAY)))).doesNotThrowAnyException();
    }

    @Test
    void revivesNobodyWhoDied() {
        life.add(new LicenceAct.Delete(basis("41", TODAY), Deletion.DEATH), TODAY);

        assertThat(refusal(new LicenceAct.Revive(basis("90", TODAY)))).isEqualTo("NOTHING_TO_REVIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void needsAnApprover(String nobody) {
        assertThatThrownBy(() -> new Basis(CaseNumber.of(8, 1), "20", "01", TODAY, TODAY, nobody, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void needsRemarksForAnotherReason() {
        assertThatThrownBy(() -> new Basis(CaseNumber.of(8, 1), "20", "99", TODAY, TODAY, "approver1", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "23", "1", "abc"})
    void knowsTheClassesOfApplications(String unknown) {
        assertThatThrownBy(() -> basis(unknown, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private LicenceAct correct(LocalDate effectiveOn) {
        return new LicenceAct.Correct(basis("20", effectiveOn), RegistrationFixture.hanako(), false, null);
    }

    private static Basis basis(String applicationClass, LocalDate effectiveOn) {
        return Acts.basis(Lives.nextCase(), applicationClass, effectiveOn);
    }

    private void check(LicenceAct act) {
        new ActRules(life.history(), TODAY).check(act);
    }

    private String refusal(LicenceAct act) {
        try {
            check(act);
            return "ALLOWED";
        } catch (Problem refused) {
            return refused.code();
        }
    }
}
