package jp.menkyo.desk.dashboard;

import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.desk.CsvFile;
import org.jspecify.annotations.Nullable;

/**
 * One part of the dashboard: a sentence, a picture and the table with the same numbers, which is also a file.
 *
 * @param id stable, part of the address of the file
 * @param words what the numbers mean and what they leave out
 * @param picture SVG, null where there is nothing to draw
 * @param rows cells in the order of the columns; the first one names the row
 */
record Panel(
        String id, String title, String words, @Nullable String picture, List<String> columns, List<List<Cell>> rows) {

    Panel {
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + id + " has not as many cells as there are columns");
        }
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param link where the number comes from, null for none */
    record Cell(String text, @Nullable String link) {

        static Cell of(String text) {
            return new Cell(text, null);
        }

        static List<Cell> row(String... texts) {
            return Stream.of(texts).map(Cell::of).toList();
        }
    }

    CsvFile file() {
        return new CsvFile(Stream.concat(
                        Stream.of(columns),
                        rows.stream().map(row -> row.stream().map(Cell::text).toList()))
                .toList());
    }
}
