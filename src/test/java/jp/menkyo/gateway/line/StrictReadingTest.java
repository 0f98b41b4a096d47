package jp.menkyo.gateway.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class StrictReadingTest {

    private final Wire wire = new Wire();

    record Told(
            String requestId,
            int count,
            LocalDate on,
            @Nullable Told inner) {}

    @Test
    void readsWhatWasAgreed() throws Exception {
        assertThat(read(
                        "{\"requestId\":\"rq_a\",\"count\":2,\"on\":\"2026-11-23\",\"inner\":null}",
                        MediaType.APPLICATION_JSON))
                .isEqualTo(new Told("rq_a", 2, LocalDate.of(2026, 11, 23), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"requestId\":null,\"count\":2,\"on\":\"2026-11-23\",\"inner\":null}",
                "{\"requestId\":\"a\",\"count\":2,\"on\":\"2026-11-23\",\"inner\":{\"requestId\":\"a\",\"count\":2,\"on\":null,\"inner\":null}}",
                "{\"requestId\":\"rq_a\",\"count\":2}",
                "{\"requestId\":\"rq_a\",\"count\":2,\"on\":\"2026-11-23\",\"more\":1}",
                "{\"requestId\":\"rq_a\",\"count\":2,\"count\":2,\"on\":\"2026-11-23\",\"inner\":null}",
                "{\"requestId\":\"rq_a\",\"count\":2.5,\"on\":\"2026-11-23\",\"inner\":null}",
                "{\"requestId\":\"rq_a\",\"count\":null,\"on\":\"2026-11-23\",\"inner\":null}",
                "{\"requestId\":\"rq_a\",\"count\":2,\"on\":\"2026-11-31\",\"inner\":null}",
                "{\"requestId\":\"rq_a\",\"count\":2,\"on\":\"2026-11-23\",\"inner\":null}{}"
            })
    void takesNothingElseForAnAnswer(String body) {
        assertThatThrownBy(() -> read(body, MediaType.APPLICATION_JSON))
                .isInstanceOf(Wire.NotAnAnswer.class)
                .hasNoCause();
    }

    @Test
    void takesNoPageForAnAnswer() {
        assertThatThrownBy(() -> read(
                        "{\"requestId\":\"rq_a\",\"count\":2,\"on\":\"2026-11-23\",\"inner\":null}",
                        MediaType.TEXT_HTML))
                .isInstanceOf(Wire.NotAnAnswer.class);
    }

    private Told read(String body, MediaType type) throws Wire.NotAnAnswer {
        return wire.read(body.getBytes(StandardCharsets.UTF_8), type.toString(), Told.class);
    }
}
