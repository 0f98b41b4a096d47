package jp.menkyo.reporting.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.menkyo.shared.sealing.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A report with its rows.
 *
 * @param producedBy the officer's name
 * @param rows one map for each, by the names of the view's columns; an empty cell is null. Not copied: those of an export do not
 *     fit in memory and are read piece by piece
 * @param hash of the rows, see {@link #hash(Report, List)}
 * @param asOf a sentence on the moment the rows tell of; empty when that is the moment of producing
 */
public record ReportTable(
        Report report,
        Words words,
        Criteria criteria,
        String producedBy,
        Instant producedAt,
        List<Map<String, @Nullable Object>> rows,
        String hash,
        String asOf) {

    private static final char CELL = '\u001f';
    private static final char ROW = '\u001e';

    /** With the hash of its rows. */
    public static ReportTable of(
            Report report,
            Words words,
            Criteria criteria,
            String producedBy,
            Instant producedAt,
            List<Map<String, @Nullable Object>> rows) {
        return new ReportTable(report, words, criteria, producedBy, producedAt, rows, hash(report, rows), "");
    }

    public String criteriaInWords() {
        return criteria.inWords(report, words);
    }

    /** The sum of a column that is added up. */
    public long sum(Column column) {
        return rows.stream()
                .mapToLong(row -> row.get(column.name()) instanceof Long number ? number : 0)
                .sum();
    }

    /**
     * SHA-256 over the rows, the same in every format: the names of the columns, then each row; each cell as the database gave it
     * (a day as yyyy-mm-dd, a moment in UTC, nothing for null) with U+001F after it, each row with U+001E after it, in UTF-8.
     */
    public static String hash(Report report, List<Map<String, @Nullable Object>> rows) {
        var digest = Sha256.digest();
        digest.update(line(report.columns().stream().map(Column::name).toList()));
        for (var row : rows) {
            digest.update(line(report.columns().stream()
                    .map(column -> row.get(column.name()))
                    .map(value -> value == null ? "" : value.toString())
                    .toList()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] line(List<String> cells) {
        var line = new StringBuilder();
        cells.forEach(cell -> line.append(cell).append(CELL));
        return line.append(ROW).toString().getBytes(StandardCharsets.UTF_8);
    }
}
