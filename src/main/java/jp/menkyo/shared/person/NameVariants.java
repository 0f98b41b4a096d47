package jp.menkyo.shared.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The table of shapes that stand for one another in names, read once from {@code name-variants.txt}. */
final class NameVariants {

    private static final Map<Integer, Integer> STANDARD = read();

    private NameVariants() {}

    /** The first character of the group that {@code character} belongs to, or itself. */
    static int standard(int character) {
        return STANDARD.getOrDefault(character, character);
    }

    private static Map<Integer, Integer> read() {
        var standard = new HashMap<Integer, Integer>();
        text().lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .forEach(group -> group.codePoints().forEach(shape -> standard.put(shape, group.codePointAt(0))));
        return Map.copyOf(standard);
    }

    private static String text() {
        try {
            return new ClassPathResource("name-variants.txt", NameVariants.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the table of name variants is missing", e);
        }
    }
}
