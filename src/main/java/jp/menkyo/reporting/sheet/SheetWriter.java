package jp.menkyo.reporting.sheet;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.Layout;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.shared.Cells;
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
import org.springframework.stereotype.Component;

/** Writes the income statistics as a file. */
@Component
public class SheetWriter {

    private static final String READABLE = "#,##0";
    private static final String PLAIN = "0";
    /** Of a printed spreadsheet, in points. */
    private static final int MARGIN = 30;

    private static final String PRODUCER = "producedBy";

    private final Layout layout;
    private final Fonts fonts;
    private final Glyphs glyphs;
    private final PdfWriter pdfs;

    SheetWriter(Fonts fonts, Glyphs glyphs, PdfWriter pdfs) {
        this.layout = new Layout(fonts, "income-statistics");
        this.fonts = fonts;
        this.glyphs = glyphs;
        this.pdfs = pdfs;
    }

    public byte[] write(Sheet sheet, SheetFormat format) {
        try {
            return switch (format) {
                case PDF -> pdfs.write(layout.fill(facts(sheet, READABLE), sheet.rows(), true));
                case XLSX -> xlsx(layout.fill(facts(sheet, READABLE), sheet.rows(), false));
                case CSV -> csv(layout.fill(facts(sheet, PLAIN), safe(sheet.rows()), false));
            };
        } catch (JRException e) {
            throw new IllegalStateException("the table cannot be written as " + format, e);
        }
    }

    private Map<String, String> facts(Sheet sheet, String numbers) {
        var facts = new HashMap<>(sheet.facts());
        facts.put("numbers", numbers);
        facts.computeIfPresent(PRODUCER, (any, name) -> drawable(name));
        return facts;
    }

    /** A name that no font can draw must not keep anybody from the figures. */
    private String drawable(String name) {
        try {
            return glyphs.styled(name);
        } catch (CharacterNotPrintable rare) {
            return glyphs.styled("〓（字形のない氏名）");
        }
    }

    private byte[] xlsx(JasperPrint print) throws JRException {
        var configuration = new SimpleXlsxReportConfiguration();
        configuration.setDetectCellType(true);
        configuration.setOnePagePerSheet(false);
        configuration.setIgnorePageMargins(true);
        configuration.setRemoveEmptySpaceBetweenRows(true);
        configuration.setRemoveEmptySpaceBetweenColumns(true);
        configuration.setWhitePageBackground(false);
        // printed from the spreadsheet all columns stand on one sheet of paper, as in the PDF
        configuration.setFitWidth(1);
        configuration.setFitHeight(0);
        configuration.setPrintPageLeftMargin(MARGIN);
        configuration.setPrintPageRightMargin(MARGIN);
        configuration.setPrintPageTopMargin(MARGIN);
        configuration.setPrintPageBottomMargin(MARGIN);
        configuration.setSheetNames(new String[] {print.getName()});
        var exporter = new JRXlsxExporter(fonts.context());
        exporter.setConfiguration(configuration);
        var content = new ByteArrayOutputStream();
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(content));
        return export(exporter, print, content);
    }

    private byte[] csv(JasperPrint print) throws JRException {
        var configuration = new SimpleCsvExporterConfiguration();
        configuration.setWriteBOM(true);
        configuration.setRecordDelimiter("\r\n");
        var exporter = new JRCsvExporter(fonts.context());
        exporter.setConfiguration(configuration);
        var content = new ByteArrayOutputStream();
        exporter.setExporterOutput(new SimpleWriterExporterOutput(content, "UTF-8"));
        return export(exporter, print, content);
    }

    private static byte[] export(
            Exporter<? super SimpleExporterInput, ?, ?, ?> exporter, JasperPrint print, ByteArrayOutputStream content)
            throws JRException {
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.exportReport();
        return content.toByteArray();
    }

    private static List<Map<String, Object>> safe(List<Map<String, Object>> rows) {
        return rows.stream().map(SheetWriter::safe).toList();
    }

    private static Map<String, Object> safe(Map<String, Object> row) {
        return row.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cell -> cell.getValue() instanceof String text ? Cells.safe(text) : cell.getValue()));
    }
}
