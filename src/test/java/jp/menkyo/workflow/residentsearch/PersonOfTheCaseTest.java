package jp.menkyo.workflow.residentsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.menkyo.gateway.terminal.FourItems;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.workflow.ResidentForms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonOfTheCaseTest {

    private static final ApplicationForm FORM = ResidentForms.registration(Population.resident(210));
    private static final PersonName OTHER = new PersonName("別人", "太郎");
    private static final PersonName OTHER_KANA = new PersonName("ベツジン", "タロウ");
    private static final LocalDate OTHER_DAY = FORM.birthDate().plusDays(1);

    @Test
    void sharesANameItsReadingOrTheBirthDate() {
        assertThat(asked(FORM.name(), OTHER_KANA, OTHER_DAY)).isTrue();
        assertThat(asked(OTHER, FORM.kana(), OTHER_DAY)).isTrue();
        assertThat(asked(OTHER, OTHER_KANA, FORM.birthDate())).isTrue();
        assertThat(asked(null, FORM.kana(), null)).isTrue();
    }

    @Test
    void isNobodyWhoSharesOnlyAPartOfTheNameOrTheHome() {
        var sameFamily = new PersonName(FORM.name().surname(), "太郎");

        assertThat(asked(sameFamily, OTHER_KANA, OTHER_DAY)).isFalse();
        assertThat(asked(OTHER, null, null)).isFalse();
    }

    private static boolean asked(@Nullable PersonName name, @Nullable PersonName kana, @Nullable LocalDate birthDate) {
        return PersonOfTheCase.is(
                FORM, new FourItems(name, kana, birthDate, null, FORM.address().text()));
    }
}
