package jp.menkyo.mynumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"24727059608", "24846016224", "２５２０８０１７６４３", "24727-059608", " 24727 059608 "})
    void knowsThePublishedSpecimens(String specimen) {
        assertThat(ResidentCode.of(specimen).checkDigitFits()).isTrue();
    }

    @Test
    void takesACodeWhoseCheckDigitDoesNotFitAndSaysSo() {
        assertThat(ResidentCode.of("24727059609").checkDigitFits()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2472705960", "247270596081", "2472705960x"})
    void takesNothingElse(String typed) {
        assertThatThrownBy(() -> ResidentCode.of(typed))
                .isInstanceOf(ResidentCodeMalformed.class)
                .hasMessageNotContaining(typed.isEmpty() ? "\u0000" : typed);
    }

    @Test
    void showsItselfToNobody() throws JsonProcessingException {
        var code = ResidentCode.of("24727059608");

        assertThat(code.toString()).doesNotContainPattern("[0-9]");
        assertThat(new ObjectMapper().writeValueAsString(code)).doesNotContainPattern("[0-9]");
        assertThat(new ObjectMapper().registerModule(new NumberWire()).writeValueAsString(code))
                .isEqualTo("\"24727059608\"");
        assertThat(new ObjectMapper()
                        .readValue("\"24727059608\"", ResidentCode.class)
                        .matches(code))
                .isTrue();
        assertThatThrownBy(() -> new ObjectMapper().readValue("24727059608", ResidentCode.class))
                .hasMessageNotContaining("24727059608");
    }
}
