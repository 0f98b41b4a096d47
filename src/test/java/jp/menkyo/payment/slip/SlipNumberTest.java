package jp.menkyo.payment.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipNumberTest {

    private static final SlipNumber NUMBER = SlipNumber.of(8, 123);

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "ＮＦ８－０００１２３－Ｌ", "nf8-000123-l", "NF8000123L", "NF8ー000123ーL"})
    void readsWhatPeopleTypeAndScannersSend(String typed) {
        assertThat(SlipNumber.typed(typed.formatted(NUMBER))).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "NF8-000123-J", "R8-000123-L", "NF8-123-H", "NF0-000123-L", "NF8-000123-L-1", "123456789012"
            })
    void readsNothingElse(String typed) {
        assertThat(SlipNumber.typed(typed)).isEmpty();
    }

    @Test
    void findsEveryWrongDigitAndEveryTwoThatChangedPlaces() {
        var digits = "000123";
        IntStream.range(0, digits.length())
                .forEach(at -> IntStream.range(0, 10)
                        .filter(digit -> digits.charAt(at) - '0' != digit)
                        .forEach(digit -> assertThat(SlipNumber.typed(changed(digits, at, digit)))
                                .isEmpty()));
        assertThat(SlipNumber.typed("NF8-000213-L")).isEmpty();
        assertThat(SlipNumber.typed("NF8-001023-L")).isEmpty();
    }

    private static String changed(String digits, int at, int digit) {
        return "NF8-" + digits.substring(0, at) + digit + digits.substring(at + 1) + "-L";
    }

    @Test
    void isNeverACaseNumberNorTwelveDigits() {
        assertThat(NUMBER.value()).isEqualTo("NF8-000123-L");
        assertThatThrownBy(() -> new SlipNumber("R8-000123-L")).isInstanceOf(IllegalArgumentException.class);
    }
}
