package jp.menkyo.intake.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecondEntryTest {

    private static final ApplicationForm FIRST = FormFixture.hanako();

    @Test
    void isContentWhenBothEntriesAgree() {
        assertThatCode(() -> entry(FIRST.name(), FIRST.birthDate(), null).check(FIRST))
                .doesNotThrowAnyException();
    }

    @Test
    void namesEachItemThatDiffersWithoutSayingWhatWasTyped() {
        var other = new PersonName("山川", FIRST.name().given());

        var refusal = catchThrowableOfType(
                EntriesDiffer.class,
                () -> entry(other, FIRST.birthDate().plusDays(1), 7L).check(FIRST));

        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly("secondEntry.name.surname", "secondEntry.birthDate", "secondEntry.licenceNumber");
        assertThat(refusal.errors()).extracting(FieldError::message).noneMatch(words -> words.contains("山川"));
    }

    /** 髙 and 高 are two characters in the roster: whoever types one of them the second time has to look again. */
    @Test
    void takesNoVariantForTheCharacter() {
        var variant = new PersonName("高橋", FIRST.name().given());

        assertThatExceptionOfType(EntriesDiffer.class)
                .isThrownBy(() -> entry(variant, FIRST.birthDate(), null).check(FIRST));
    }

    private static SecondEntry entry(PersonName name, LocalDate birthDate, @Nullable Long licenceNumber) {
        return new SecondEntry(name, FIRST.kana(), birthDate, licenceNumber);
    }
}
