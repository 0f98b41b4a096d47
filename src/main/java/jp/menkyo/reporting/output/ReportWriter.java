package jp.menkyo.reporting.output;

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
}
