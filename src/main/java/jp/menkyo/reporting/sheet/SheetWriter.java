package jp.menkyo.reporting.sheet;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.JRCsvExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.Exporter;
import net.sf.jasperreports.export.SimpleCsvExporterConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleWriterExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.stereotype.Component;

/** Writes a table as a file. */
@Component
public class SheetWriter {

    private static final String READABLE = "#,##0";
    private static final String PLAIN = "0";

    private final Layouts layouts;
    private final SheetFont font;

    SheetWriter(Layouts layouts, SheetFont font) {
        this.layouts = layouts;
        this.font = font;
    }

    public byte[] write(Sheet sheet, SheetFormat format) {
        try {
            return switch (format) {
                case PDF -> pdf(layouts.fill(sheet, true, READABLE));
                case XLSX -> xlsx(layouts.fill(sheet, false, READABLE));
                case CSV -> csv(layouts.fill(safe(sheet), false, PLAIN));
            };
        } catch (JRException e) {
            throw new IllegalStateException("the table cannot be written as " + format, e);
        }
    }

    private byte[] pdf(JasperPrint print) throws JRException {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(print.getName());
        configuration.setMetadataCreator("menkyo");
        var exporter = new JRPdfExporter(font.context());
        exporter.setConfiguration(configuration);
        var content = new ByteArrayOutputStream();
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(content));
        return export(exporter, print, content);
    }

    private byte[] xlsx(JasperPrint print) throws JRException {
        var configuration = new SimpleXlsxReportConfiguration();
        configuration.setDetectCellType(true);
        configuration.setOnePagePerSheet(false);
        configuration.setIgnorePageMargins(true);
        configuration.setRemoveEmptySpaceBetweenRows(true);
        configuration.setRemoveEmptySpaceBetweenColumns(true);
        configuration.setWhitePageBackground(false);
        configuration.setSheetNames(new String[] {print.getName()});
        var exporter = new JRXlsxExporter(font.context());
        exporter.setConfiguration(configuration);
        var content = new ByteArrayOutputStream();
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(content));
        return export(exporter, print, content);
    }

    private byte[] csv(JasperPrint print) throws JRException {
        var configuration = new SimpleCsvExporterConfiguration();
        configuration.setWriteBOM(true);
        configuration.setRecordDelimiter("\r\n");
        var exporter = new JRCsvExporter(font.context());
        exporter.setConfiguration(configuration);
        var content = new ByteArrayOutputStream();
        exporter.setExporterOutput(new SimpleWriterExporterOutput(content, "UTF-8"));
        return export(exporter, print, content);
    }

    private static byte[] export(Exporter<? super SimpleExporterInput, ?, ?, ?> exporter, JasperPrint print, ByteArrayOutputStream content)
            throws JRException {
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.exportReport();
        return content.toByteArray();
    }

    private static Sheet safe(Sheet sheet) {
        List<Map<String, Object>> rows = sheet.rows().stream()
                .map(row -> row.entrySet().stream()
                        .collect(Collectors.<Map.Entry<String, ?>, String, Object>toMap(
                                Map.Entry::getKey,
                                cell -> cell.getValue() instanceof String text ? Cells.safe(text) : cell.getValue())))
                .toList();
        return new Sheet(sheet.layout(), sheet.facts(), rows);
    }
}
