package jp.menkyo.gateway.juki.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file: fields parted by tabs, in a line of UTF-8 that ends with a line feed. No field holds control characters,
 * so that nothing has to be quoted.
 */
record FileRecord(List<String> fields) {

    static final char PART = '\t';
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern COUNT = Pattern.compile("[0-9]{8}");

    static FileRecord of(String line) {
        return new FileRecord(List.of(line.split("\t", -1)));
    }

    String kind() {
        return fields.get(0);
    }

    boolean is(String kind, int size) {
        return kind().equals(kind) && fields.size() == size;
    }

    String field(int n) {
        return fields.get(n);
    }

    @Nullable
    String orNull(int n) {
        return fields.get(n).isEmpty() ? null : fields.get(n);
    }

    /** A number of eight digits, or -1 when it is none. */
    int number(int n) {
        return COUNT.matcher(fields.get(n)).matches() ? Integer.parseInt(fields.get(n)) : -1;
    }

    /** @throws IllegalArgumentException when it is no day */
    LocalDate day(int n) {
        try {
            return LocalDate.parse(fields.get(n), DAY);
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException("not a day");
        }
    }

    @Override
    public String toString() {
        return "FileRecord[" + kind() + "]";
    }
}
