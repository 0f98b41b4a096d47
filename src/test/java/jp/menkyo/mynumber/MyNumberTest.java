package jp.menkyo.mynumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MyNumberTest {

    private final ObjectMapper mapper = new ObjectMapper();

    record Wrapper(MyNumber number) {}

    @ParameterizedTest
    @ValueSource(strings = {"123456789018", "983205673214", "379474484458", "123456789000", "200000000050"})
    void acceptsNumbersWhoseCheckDigitFits(String digits) {
        assertThat(MyNumber.of(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "507957100722",
                "000000000000",
                "12345678901",
                "1234567890180",
                "",
                "１２３４５６７８９０１８",
                "1234 5678 9018",
                "12345678901x"
            })
    void refusesWhatCannotBeANumber(String text) {
        assertThatThrownBy(() -> MyNumber.of(text)).isInstanceOf(WrongCheckDigit.class);
    }

    @Test
    void neverPrintsItsDigits() {
        var number = MyNumber.of("123456789018");

        assertThat(number + " " + new Wrapper(number)).doesNotContainPattern("[0-9]");
    }

    @Test
    void leavesAnOrdinaryMapperNothingToWrite() throws Exception {
        assertThat(mapper.writeValueAsString(new Wrapper(MyNumber.of("123456789018"))))
                .isEqualTo("{\"number\":{}}");
    }

    @Test
    void travelsOnlyThroughItsWire() throws Exception {
        var wire = new ObjectMapper().registerModule(new NumberWire());
        var json = wire.writeValueAsString(Map.of("number", MyNumber.of("123456789018")));

        assertThat(json).isEqualTo("{\"number\":\"123456789018\"}");
        assertThat(mapper.readValue(json, Wrapper.class).number().digits()).isEqualTo("123456789018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"number\":\"123456789012\"}", "{\"number\":123456789012}", "{\"number\":[\"123456789018\"]}"})
    void keepsDigitsOutOfStackTraces(String json) {
        var refused = catchThrowable(() -> mapper.readValue(json, Wrapper.class));
        var trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));

        assertThat(trace.toString()).doesNotContain("123456789012").doesNotContain("123456789018");
    }
}
