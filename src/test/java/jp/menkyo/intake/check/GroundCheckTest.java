package jp.menkyo.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.junit.jupiter.api.Test;

/** Grounds of a new licence that cannot be (栄養士法第2条). The applicant of the fixture was born in April 2003. */
class GroundCheckTest {

    @Test
    void refusesWhoGraduatedBeforeTheAgeOf18() {
        var refused = catchThrowableOfType(FormRefused.class, () -> check(graduatedIn(YearMonth.of(2021, 3))));

        assertThat(refused.errors()).extracting(FieldError::code).containsExactly("GRADUATION_BEFORE_18");
        assertThat(refused.errors().get(0).field()).isEqualTo("form.qualification.month");
    }

    @Test
    void acceptsWhoWas18InThatMonth() {
        assertThatCode(() -> check(graduatedIn(YearMonth.of(2021, 4)))).doesNotThrowAnyException();
    }

    private static void check(ApplicationForm form) {
        FormCheck.check(form, Channel.COUNTER, LocalDate.of(2026, 11, 2), false);
    }

    private static ApplicationForm graduatedIn(YearMonth month) {
        var form = FormFixture.hanako();
        return new ApplicationForm(
                form.procedure(),
                form.name(),
                form.kana(),
                form.formerSurname(),
                form.alias(),
                form.birthDate(),
                form.sex(),
                form.domicile(),
                form.shortStay(),
                form.address(),
                form.contact(),
                new Qualification(Route.FACILITY, month, 24, true, "架空栄養専門学校"),
                form.declarations(),
                form.delivery(),
                form.exemptionRequested(),
                form.nameDiffersOnGraduation(),
                form.licence(),
                form.filer());
    }
}
