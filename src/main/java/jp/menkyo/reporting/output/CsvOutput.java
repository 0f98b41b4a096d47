package jp.menkyo.reporting.output;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.reporting.catalogue.Column;
import jp.menkyo.reporting.catalogue.ReportRefused;
import jp.menkyo.reporting.catalogue.ReportTable;
import jp.menkyo.reporting.catalogue.Words;
import jp.menkyo.shared.Cells;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180): headings, rows, an empty line, and what the file says of itself. Days are written yyyy-mm-dd and numbers
 * without marks, so that programs read them. In Shift_JIS (as Windows means it) a text with other characters is replaced by the
 * recorded way to write it, and refused where there is none.
 */
final class CsvOutput {

    private static final String MARK = "\uFEFF";
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final ReportTable table;
    private final @Nullable CharsetEncoder narrow;
    private int refused;
    private int replaced;

    private CsvOutput(ReportTable table, @Nullable CharsetEncoder narrow) {
        this.table = table;
        this.narrow = narrow;
    }

    /** @throws ReportRefused when the charset is unknown, or Shift_JIS lacks a character */
    static byte[] write(ReportTable table, String charset) {
        var content = new ByteArrayOutputStream();
        switch (charset) {
            case "UTF-8" -> stream(table, content);
            case "Shift_JIS" -> new CsvOutput(table, SHIFT_JIS.newEncoder()).writeTo(content, SHIFT_JIS);
            default -> throw ReportRefused.unknownCharset();
        }
        return content.toByteArray();
    }

    /** In UTF-8, row by row. */
    static void stream(ReportTable table, OutputStream file) {
        new CsvOutput(table, null).writeTo(file, StandardCharsets.UTF_8);
    }

    private void writeTo(OutputStream file, Charset charset) {
        var text = new PrintWriter(new OutputStreamWriter(file, charset));
        if (narrow == null) {
            text.print(MARK);
        }
        line(text, headings().stream());
        for (var row : table.rows()) {
            line(text, cells(row));
            if (text.checkError()) {
                throw new IllegalStateException("whoever fetches the file has gone");
            }
        }
        if (refused > 0) {
            throw ReportRefused.notInShiftJis(refused);
        }
        text.print("\r\n");
        Facts.of(table).forEach((heading, value) -> line(text, Stream.of(heading, fact(value))));
        if (replaced > 0) {
            line(text, Stream.of(table.words().say("common.replaced", replaced)));
        }
        text.flush();
    }

    private List<String> headings() {
        return table.report().columns().stream()
                .map(column -> table.words().getString(column.name()))
                .toList();
    }

    private Stream<String> cells(Map<String, @Nullable Object> row) {
        return table.report().columns().stream().map(column -> writable(column, row));
    }

    private String writable(Column column, Map<String, @Nullable Object> row) {
        var text = plain(column, row.get(column.name()), table.words());
        if (narrow == null || narrow.canEncode(text)) {
            return isolated(text);
        }
        var substitute = column.substitute() == null ? null : row.get(column.substitute());
        if (substitute == null || !narrow.canEncode(substitute.toString())) {
            refused++;
            return "";
        }
        replaced++;
        return substitute.toString();
    }

    private String fact(String value) {
        return narrow == null || narrow.canEncode(value)
                ? isolated(value)
                : table.words().getString("common.unwritable");
    }

    private static String plain(Column column, @Nullable Object value, Words words) {
        if (value == null) {
            return "";
        }
        return switch (column.kind()) {
            case CODE, DOMICILE -> CellText.of(column, value, words);
            case MOMENT ->
                ((Instant) value)
                        .atZone(CellText.TOKYO)
                        .toLocalDateTime()
                        .withNano(0)
                        .toString();
            default -> value.toString();
        };
    }

    /** Text that runs from right to left must not turn around the commas beside it. */
    private static String isolated(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality).anyMatch(CsvOutput::turns)
                ? ISOLATE + text + END_OF_ISOLATE
                : text;
    }

    private static boolean turns(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE;
    }

    private static void line(PrintWriter text, Stream<String> cells) {
        text.print(cells.map(CsvOutput::cell).collect(Collectors.joining(",")));
        text.print("\r\n");
    }

    private static String cell(String text) {
        return text.isEmpty() ? "" : '"' + Cells.safe(text).replace("\"", "\"\"") + '"';
    }
}
