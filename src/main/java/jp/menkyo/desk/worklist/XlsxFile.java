package jp.menkyo.desk.worklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.menkyo.shared.Cells;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet, all of it text, its head kept in sight; no cell can be taken for a formula. */
record XlsxFile(String sheet, List<List<String>> rows) {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String VERSION = "1.0";
    private static final int WIDTH = 18;

    byte[] content() {
        var content = new ByteArrayOutputStream();
        try (var book = new Workbook(content, "menkyo", VERSION)) {
            write(book.newWorksheet(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private void write(Worksheet to) {
        to.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                to.inlineString(row, column, Cells.safe(cells.get(column)));
            }
        }
        for (int column = 0; column < rows.get(0).size(); column++) {
            to.width(column, WIDTH);
            to.style(0, column).bold().set();
        }
    }
}
