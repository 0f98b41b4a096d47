package jp.menkyo.certificate.print;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The certificate's layout, compiled once at the start from its source; a broken layout stops the start. */
@Component
class Layout {

    private static final String FOLDER = "reports/licence-certificate/";

    private final JasperReportsContext context;
    private final JasperReport report;
    private final ResourceBundle labels;

    Layout(Fonts fonts) {
        this.context = fonts.context();
        this.report = compile(context);
        this.labels = labels();
    }

    private static JasperReport compile(JasperReportsContext context) {
        try (var source = new ClassPathResource(FOLDER + "licence-certificate.jrxml").getInputStream()) {
            return JasperCompileManager.getInstance(context).compile(source);
        } catch (IOException | JRException e) {
            throw new IllegalStateException("the layout of the certificate cannot be compiled", e);
        }
    }

    private static ResourceBundle labels() {
        try (var labels = new ClassPathResource(FOLDER + "messages_ja.properties").getInputStream()) {
            return new PropertyResourceBundle(new InputStreamReader(labels, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the labels of the certificate are missing", e);
        }
    }

    /** One sheet; text that does not fit is a failure, not a shorter text. */
    JasperPrint fill(Map<String, Object> fields) {
        Map<String, Object> parameters = Map.of(
                JRParameter.REPORT_LOCALE,
                Locale.JAPAN,
                JRParameter.REPORT_RESOURCE_BUNDLE,
                labels,
                "frame",
                new Frame());
        try {
            var sheet = JasperFillManager.getInstance(context).fill(report, new HashMap<>(parameters), source(fields));
            refuseCutText(sheet);
            return sheet;
        } catch (JRException e) {
            throw new IllegalStateException("the certificate cannot be laid out", e);
        }
    }

    private static JRMapCollectionDataSource source(Map<String, ?> fields) {
        List<Map<String, ?>> rows = List.of(fields);
        return new JRMapCollectionDataSource(rows);
    }

    private static void refuseCutText(JasperPrint sheet) {
        boolean cut = sheet.getPages().size() != 1
                || sheet.getPages().get(0).getElements().stream().anyMatch(Layout::isCut);
        if (cut) {
            throw new IllegalStateException("a text does not fit on the certificate");
        }
    }

    private static boolean isCut(JRPrintElement element) {
        return element instanceof JRPrintText text && text.getTextTruncateIndex() != null;
    }
}
