package jp.menkyo.reporting.output;

import java.io.OutputStream;
import jp.menkyo.reporting.catalogue.ReportRefused;
import jp.menkyo.reporting.catalogue.ReportTable;
import org.springframework.stereotype.Component;

/** Writes a report as a file. */
@Component
public class ReportWriter {

    private final PdfOutput pdfs;

    public ReportWriter(PdfOutput pdfs) {
        this.pdfs = pdfs;
    }

    /**
     * @param charset of a CSV: {@code UTF-8} or {@code Shift_JIS}
     * @throws jp.menkyo.reporting.catalogue.ReportRefused when it cannot be written like this
     */
    public byte[] write(ReportTable table, ReportFormat format, String charset) {
        return switch (format) {
            case PDF -> pdfs.write(table);
            case XLSX -> XlsxOutput.write(table);
            case CSV -> CsvOutput.write(table, charset);
            case HTML -> HtmlOutput.write(table);
        };
    }

    /**
     * Writes a large table row by row, in UTF-8 where there is a charset.
     *
     * @throws jp.menkyo.reporting.catalogue.ReportRefused for a format other than CSV and XLSX
     */
    public void stream(ReportTable table, ReportFormat format, OutputStream file) {
        switch (format) {
            case CSV -> CsvOutput.stream(table, file);
            case XLSX -> XlsxOutput.stream(table, file);
            default -> throw ReportRefused.unknownFormat();
        }
    }
}
