package jp.menkyo.outside;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;

/**
 * Finds numbers of synthetic residents in bytes, as somebody may have written them down: plainly, with separators between
 * digits or groups of four, in UTF-8 or UTF-16, in full width, in hexadecimal or base 64, forwards or backwards. Looks for the
 * shape first, so that a thousand numbers cost no more than one.
 */
public final class Canaries {

    /** No spelling of a number is longer, in bytes. */
    static final int LONGEST = 128;

    private static final int DIGITS = 12;
    private static final int GROUP = 4;
    /** Widest separator between digits, and what more may stand between groups, in bytes. */
    private static final int GAP = 4;

    private static final int QUAD = 4;
    /** Three digits in base 64 begin with one of these; whatever comes before, three times three are in a number. */
    private static final String THREE_DIGITS = "MNO";

    /** Bytes with which some spelling begins: most of a disk is passed over at once. */
    private static final boolean[] BEGINS = new boolean[256];

    static {
        for (char first : "0123456789\u00EF".concat(THREE_DIGITS).toCharArray()) {
            BEGINS[first] = true;
        }
    }

    private final long[] numbers;

    /** The first four digits of each. */
    private final BitSet groups = new BitSet();

    private Canaries(Stream<String> numbers) {
        this.numbers = numbers.flatMapToLong(number -> LongStream.of(
                        Long.parseLong(number),
                        Long.parseLong(new StringBuilder(number).reverse().toString())))
                .sorted()
                .toArray();
        LongStream.of(this.numbers)
                .mapToInt(number -> (int) (number / 100_000_000))
                .forEach(groups::set);
    }

    /** The numbers of everybody in the simulated world. */
    static Canaries world() {
        return new Canaries(IntStream.rangeClosed(1, Population.WORLD)
                .mapToObj(Population::resident)
                .map(Resident::number));
    }

    public static Canaries of(String number) {
        return new Canaries(Stream.of(number));
    }

    boolean in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    boolean in(byte[] bytes) {
        return first(bytes, bytes.length) >= 0;
    }

    /** Where the first number begins, -1 when there is none. */
    int first(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            if (BEGINS[bytes[at] & 0xFF] && begins(bytes, at, length)) {
                return at;
            }
        }
        return -1;
    }

    private boolean begins(byte[] bytes, int at, int length) {
        for (var spelling : Spelling.ALL) {
            if (spelling.digit(bytes, at, length) >= 0 && spelled(spelling, bytes, at, length)) {
                return true;
            }
        }
        return inBase64(bytes, at, length);
    }

    private boolean spelled(Spelling spelling, byte[] bytes, int at, int length) {
        for (int gap = 0; gap <= GAP; gap++) {
            if (group(spelling, bytes, at, length, gap)) {
                for (int more = 0; more <= GAP; more++) {
                    if (known(number(spelling, bytes, at, length, gap, more))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Do four digits begin here, at this distance, with which some number begins? Little that looks like a number goes on. */
    private boolean group(Spelling spelling, byte[] bytes, int at, int length, int gap) {
        if (gap > 0 && spelling.digit(bytes, at + spelling.width, length) >= 0) {
            return false; // what separates is no digit
        }
        int value = 0;
        for (int n = 0; n < GROUP; n++) {
            int digit = spelling.digit(bytes, at + n * (spelling.width + gap), length);
            if (digit < 0) {
                return false;
            }
            value = 10 * value + digit;
        }
        return groups.get(value);
    }

    /** @return -1 when there are no twelve digits at these distances */
    private static long number(Spelling spelling, byte[] bytes, int at, int length, int gap, int more) {
        long value = 0;
        int next = at;
        for (int n = 1; n <= DIGITS; n++) {
            int digit = spelling.digit(bytes, next, length);
            if (digit < 0) {
                return -1;
            }
            value = 10 * value + digit;
            int space = gap + (n % GROUP == 0 ? more : 0);
            next += spelling.width;
            if (n < DIGITS && space > 0 && spelling.digit(bytes, next, length) >= 0) {
                return -1; // what separates is no digit
            }
            next += space;
        }
        return value;
    }

    private boolean known(long value) {
        return value >= 0 && Arrays.binarySearch(numbers, value) >= 0;
    }

    private boolean inBase64(byte[] bytes, int at, int length) {
        for (int quad = 0; quad < 3; quad++) {
            int place = at + quad * QUAD;
            if (place >= length || THREE_DIGITS.indexOf(bytes[place]) < 0) {
                return false;
            }
        }
        return inBytesOf(bytes, at, length) || at >= QUAD && inBytesOf(bytes, at - QUAD, length);
    }

    /** Six quads from here on, as far as they are base 64 of either alphabet. */
    private boolean inBytesOf(byte[] bytes, int from, int length) {
        var text = new String(bytes, from, Math.min(6 * QUAD, length - from), StandardCharsets.ISO_8859_1)
                .replace('-', '+')
                .replace('_', '/')
                .replaceFirst("(?s)[^A-Za-z0-9+/].*", "");
        int whole = text.length() % QUAD == 1 ? text.length() - 1 : text.length();
        var decoded = Base64.getDecoder().decode(text.substring(0, whole));
        return IntStream.range(0, decoded.length)
                .anyMatch(start -> known(number(Spelling.PLAIN, decoded, start, decoded.length, 0, 0)));
    }
}
