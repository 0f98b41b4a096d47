package jp.menkyo.reporting.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.menkyo.reporting.catalogue.Column;
import jp.menkyo.reporting.catalogue.ReportTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX with typed cells: days are days, shown with their era; numbers add up; text is text, never a formula. */
final class XlsxOutput {

    private static final String ERA = "[$-411]ggge\"年\"m\"月\"d\"日\"";
    private static final String ERA_AND_TIME = ERA + " h:mm";
    private static final String AMOUNT = "#,##0";
    /** Spreadsheets know no days before 1900-03-01: two of them are wrong in the months before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int FULL_DAY_LENGTH = 10;
    private static final int WIDTH = 18;
    /** A spreadsheet holds 1,048,576. */
    private static final int ROWS_A_SHEET = 1_000_000;

    private static final int FLUSH_EVERY = 1000;

    private XlsxOutput() {}

    static byte[] write(ReportTable table) {
        var content = new ByteArrayOutputStream();
        stream(table, content);
        return content.toByteArray();
    }

    /**
     * Row by row; a sheet that is full is followed by another. After a failure the workbook is not closed: closing writes the
     * directory without which no program opens the file, and half a file must not open.
     */
    static void stream(ReportTable table, OutputStream file) {
        try {
            var book = new Workbook(file, "menkyo", null);
            facts(book.newWorksheet(table.words().getString("common.facts")), table);
            rows(book, table);
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the spreadsheet cannot be written", e);
        }
    }

    private static void rows(Workbook book, ReportTable table) throws IOException {
        var sheet = headed(book, table, 1);
        int sheets = 1;
        int line = 1;
        for (var row : table.rows()) {
            if (line > ROWS_A_SHEET) {
                sheet.finish();
                sheet = headed(book, table, ++sheets);
                line = 1;
            }
            row(sheet, line++, row, table);
            if (line % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }
        if (table.report().summed()) {
            totals(sheet, line, table);
        }
        if (table.rows().isEmpty()) {
            sheet.inlineString(line + 1, 0, table.words().getString("common.noData"));
        }
        sheet.finish();
    }

    private static Worksheet headed(Workbook book, ReportTable table, int number) {
        var title = table.words().title();
        var sheet = book.newWorksheet(number == 1 ? title : title + " " + number);
        var columns = table.report().columns();
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, WIDTH);
            sheet.inlineString(0, c, table.words().getString(columns.get(c).name()));
            sheet.style(0, c).bold().fillColor("E8ECF2").set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void row(Worksheet sheet, int line, Map<String, @Nullable Object> row, ReportTable table) {
        var columns = table.report().columns();
        for (int c = 0; c < columns.size(); c++) {
            var value = row.get(columns.get(c).name());
            if (value != null) {
                cell(sheet, line, c, columns.get(c), value, table);
            }
        }
    }

    private static void cell(Worksheet sheet, int line, int c, Column column, Object value, ReportTable table) {
        var day = day(column, value);
        if (value instanceof Long number) {
            sheet.value(line, c, number);
            if (column.summed()) {
                sheet.style(line, c).format(AMOUNT).set();
            }
        } else if (value instanceof Instant moment) {
            sheet.value(line, c, moment.atZone(CellText.TOKYO).toLocalDateTime());
            sheet.style(line, c).format(ERA_AND_TIME).set();
        } else if (day != null && !day.isBefore(FIRST_DAY)) {
            sheet.value(line, c, day);
            sheet.style(line, c).format(ERA).set();
        } else {
            sheet.inlineString(line, c, CellText.of(column, value, table.words()));
        }
    }

    /** A day of which everything is known; else null, and it is text. */
    private static @Nullable LocalDate day(Column column, Object value) {
        boolean whole =
                column.kind() == Column.Kind.PART_OF_DAY && value.toString().length() == FULL_DAY_LENGTH;
        return value instanceof LocalDate day ? day : whole ? LocalDate.parse(value.toString()) : null;
    }

    private static void totals(Worksheet sheet, int line, ReportTable table) {
        sheet.inlineString(line, 0, table.words().getString("common.total"));
        var columns = table.report().columns();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).summed()) {
                sheet.value(line, c, table.sum(columns.get(c)));
                sheet.style(line, c).bold().format(AMOUNT).set();
            }
        }
    }

    private static void facts(Worksheet sheet, ReportTable table) throws IOException {
        sheet.width(0, WIDTH);
        sheet.width(1, WIDTH * 4);
        int line = 0;
        for (var fact : Facts.of(table).entrySet()) {
            sheet.inlineString(line, 0, fact.getKey());
            sheet.inlineString(line++, 1, fact.getValue());
        }
        sheet.finish();
    }
}
