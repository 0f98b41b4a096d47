package jp.menkyo.mynumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789018",
                "番号は123456789018です",
                "No123456789018",
                "1234 5678 9018",
                "1234-5678-9018",
                "１２３４　５６７８　９０１８",
                "1234‐5678‐9018",
                "1234ー5678ー9018",
                "1234\u200b5678\u200b9018",
                "123456 789018",
                "1 2 3 4 5 6 7 8 9 0 1 8",
                "電話03 1234 5678 9018",
                "scan_123456789018.pdf",
                "1234\n5678\n9018",
                "١٢٣٤٥٦٧٨٩٠١٨"
            })
    void recognisesANumber(String text) {
        assertThat(NumberShape.containsNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "R7-000123-S",
                "123456789012",
                "000000000000",
                "1234567890181",
                "12345678901",
                "2026-11-23T09:30:00.123+09:00",
                "160-0023 東京都新宿区西新宿2-8-1",
                "03-5321-1111",
                "550e8400-e29b-41d4-a716-123456789018",
                "nt_0a123456789018b0c4d5e6f708192a3b",
                "12345678:9018"
            })
    void passesWhatIsNone(String text) {
        assertThat(NumberShape.containsNumber(text)).isFalse();
    }

    @Test
    void takesNoIdentifierForANumber() {
        assertThat(IntStream.range(0, 100_000).mapToObj(i -> UUID.randomUUID().toString()))
                .noneMatch(NumberShape::containsNumber);
        assertThat(IntStream.range(0, 100_000)
                        .mapToObj(i -> "nt_" + UUID.randomUUID().toString().replace("-", "")))
                .noneMatch(NumberShape::containsNumber);
    }
}
