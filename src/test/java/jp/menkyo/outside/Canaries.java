package jp.menkyo.outside;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;

/**
 * Finds the numbers of synthetic residents in a text, as somebody might have written them down: plainly, grouped, in full
 * width, or as bytes in hexadecimal or base 64. Looks for the shape first, so that all residents cost no more than one.
 */
final class Canaries {

    private static final Set<String> NUMBERS = IntStream.rangeClosed(1, Population.WORLD)
            .mapToObj(Population::resident)
            .map(Resident::number)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern PLAIN = Pattern.compile("(?=([0-9]{12}))");
    private static final Pattern GROUPED = Pattern.compile("(?=([0-9]{4}([ -])[0-9]{4}\\2[0-9]{4}))");
    private static final Pattern WIDE = Pattern.compile("(?=([０-９]{12}))");
    private static final Pattern HEXADECIMAL = Pattern.compile("(?=((?:3[0-9]){12}))");
    private static final Pattern BASE_64 = Pattern.compile("(?=((?:[MNO][A-Za-z0-9+/]{3}){4}))");

    private Canaries() {}

    static boolean in(String text) {
        return found(PLAIN, text, number -> number)
                || found(GROUPED, text, number -> number.replaceAll("[ -]", ""))
                || found(WIDE, text, Canaries::narrow)
                || found(HEXADECIMAL, text, number -> text(HexFormat.of().parseHex(number)))
                || found(BASE_64, text, number -> text(Base64.getDecoder().decode(number)));
    }

    private static boolean found(Pattern shape, String text, UnaryOperator<String> digits) {
        return shape.matcher(text).results().anyMatch(match -> NUMBERS.contains(digits.apply(match.group(1))));
    }

    private static String narrow(String wide) {
        return wide.chars()
                .map(digit -> digit - '０' + '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
