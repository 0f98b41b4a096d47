package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.simulator.people.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves something only when it would find what is there. */
class CanariesTest {

    private static final Canaries WORLD = Canaries.world();

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 61, 999, 1000})
    void findsANumberHoweverItIsWritten(int resident) {
        var number = Population.resident(resident).number();

        assertThat(spellings(number)).allSatisfy(text -> {
            assertThat(WORLD.in(text)).as("alone: %s", text).isTrue();
            assertThat(WORLD.in("a " + text + " b")).as("in a text: %s", text).isTrue();
        });
        assertThat(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
                .allSatisfy(charset -> assertThat(WORLD.in(("a " + number).getBytes(charset)))
                        .as("%s", charset)
                        .isTrue());
    }

    private static List<String> spellings(String number) {
        var texts = new ArrayList<String>();
        for (var separator : List.of("", " ", "-", "_", "/", "　", "－", ", ")) {
            texts.add(groups(number, separator));
            texts.add(groups(wide(number), separator));
            texts.add(String.join(separator, number.split("")));
        }
        texts.add("7" + number + "7");
        texts.add(new StringBuilder(number).reverse().toString());
        var bytes = number.getBytes(StandardCharsets.US_ASCII);
        for (var hex : List.of("", " ", ":", "%", "\\x", ", 0x")) {
            texts.add("x" + HexFormat.ofDelimiter(hex).formatHex(bytes));
        }
        for (var before : List.of("", "a", "ab")) {
            var encoded = (before + number + "z").getBytes(StandardCharsets.US_ASCII);
            texts.add(Base64.getEncoder().encodeToString(encoded));
            texts.add(Base64.getUrlEncoder().withoutPadding().encodeToString(encoded));
            texts.add("Basic:" + Base64.getEncoder().encodeToString(("~~>" + before + number).getBytes()));
        }
        return texts;
    }

    @Test
    void takesNothingElseForANumber() {
        var nobodys = Population.resident(Population.WORLD + 1).number();

        assertThat(List.of("", "3", "MMMM", "MMMMNNNNOOOO====", "R7-000123-S 2026-11-24T10:00:00.123456789", nobodys))
                .noneMatch(WORLD::in);
        assertThat(Canaries.of(nobodys).in(nobodys)).isTrue();
    }

    private static String groups(String number, String separator) {
        return number.substring(0, 4) + separator + number.substring(4, 8) + separator + number.substring(8);
    }

    private static String wide(String number) {
        return number.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .collect(Collectors.joining());
    }
}
