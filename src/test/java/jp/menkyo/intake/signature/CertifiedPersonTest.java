package jp.menkyo.intake.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.menkyo.shared.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertifiedPersonTest {

    @ParameterizedTest
    @CsvSource({
        "420030417, true",
        "420030400, true",
        "420030000, true",
        "000000000, true",
        "420030418, false",
        "420030500, false",
        "420040000, false"
    })
    void comparesTheBirthAsFarAsItIsKnown(String birth, boolean same) {
        var person = new CertifiedPerson("髙橋　花子", "2", birth, "");

        assertThat(person.bornOn(LocalDate.of(2003, 4, 17))).isEqualTo(same);
    }

    @Test
    void comparesTheSexByCode() {
        var person = new CertifiedPerson("髙橋　花子", "2", "420030417", "");

        assertThat(person.is(Sex.FEMALE)).isTrue();
        assertThat(person.is(Sex.MALE)).isFalse();
    }
}
