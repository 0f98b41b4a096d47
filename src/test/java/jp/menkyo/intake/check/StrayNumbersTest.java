package jp.menkyo.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.intake.FormFixture;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.problem.FieldErrors;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.junit.jupiter.api.Test;

class StrayNumbersTest {

    @Test
    void namesTheFieldAndNotTheWords() {
        var form = FormFixture.named(new PersonName("髙橋", "花子 123456789018"));
        var errors = new FieldErrors();

        StrayNumbers.check(form, errors);

        assertThat(errors.found()).extracting(FieldError::field).containsExactly("form.name");
        assertThat(errors.found().toString()).doesNotContain("123456789018");
    }

    @Test
    void findsNothingInAnOrdinaryForm() {
        var errors = new FieldErrors();

        StrayNumbers.check(FormFixture.hanako(), errors);

        assertThat(errors.found()).isEmpty();
    }
}
