package jp.menkyo.print;

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

/** A layout, compiled once at the start from its source; a broken layout stops the start. */
public final class Layout {

    private final JasperReportsContext context;
    private final JasperReport report;
    private final ResourceBundle labels;
    private final Map<String, Object> drawings;

    /** @param name the report's id, which is also its folder under {@code reports} */
    public Layout(Fonts fonts, String name) {
        this(fonts, name, Map.of());
    }

    /** @param drawings what the layout draws beside its texts, by the names of its parameters */
    public Layout(Fonts fonts, String name, Map<String, Object> drawings) {
        this.drawings = Map.copyOf(drawings);
        this.context = fonts.context();
        this.report = compile(context, "reports/" + name + "/" + name + ".jrxml");
        this.labels = labels("reports/" + name + "/messages_ja.properties");
    }

    /** @param labels every word of the layout, when it shares some with others */
    public Layout(Fonts fonts, String name, ResourceBundle labels) {
        this.drawings = Map.of();
        this.context = fonts.context();
        this.report = compile(context, "reports/" + name + "/" + name + ".jrxml");
        this.labels = labels;
    }

    private static JasperReport compile(JasperReportsContext context, String path) {
        try (var source = new ClassPathResource(path).getInputStream()) {
            return JasperCompileManager.getInstance(context).compile(source);
        } catch (IOException | JRException e) {
            throw new IllegalStateException("the layout " + path + " cannot be compiled", e);
        }
    }

    private static ResourceBundle labels(String path) {
        try (var labels = new ClassPathResource(path).getInputStream()) {
            return new PropertyResourceBundle(new InputStreamReader(labels, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the labels " + path + " are missing", e);
        }
    }

    /** One sheet; text that does not fit is a failure, not a shorter text. */
    public JasperPrint fill(Map<String, Object> fields) {
        return fill(List.of(fields));
    }

    /** One sheet of several rows, under the same condition. */
    public JasperPrint fill(List<Map<String, Object>> rows) {
        var sheet = fill(Map.of(), rows, true);
        refuseCutText(sheet);
        return sheet;
    }

    /**
     * A table of as many pages as it takes.
     *
     * @param facts what stands there once, by the names of parameters
     * @param paged false for what is not printed: then it is one page, however long
     */
    public JasperPrint fill(Map<String, ?> facts, List<Map<String, Object>> rows, boolean paged) {
        var parameters = new HashMap<>(drawings);
        parameters.putAll(facts);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.JAPAN);
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, !paged);
        try {
            return JasperFillManager.getInstance(context).fill(report, parameters, source(rows));
        } catch (JRException e) {
            throw new IllegalStateException("the sheet cannot be laid out", e);
        }
    }

    private static JRMapCollectionDataSource source(List<Map<String, Object>> rows) {
        return new JRMapCollectionDataSource(List.<Map<String, ?>>copyOf(rows));
    }

    private static void refuseCutText(JasperPrint sheet) {
        boolean cut = sheet.getPages().size() != 1
                || sheet.getPages().get(0).getElements().stream().anyMatch(Layout::isCut);
        if (cut) {
            throw new IllegalStateException("a text does not fit on the sheet");
        }
    }

    private static boolean isCut(JRPrintElement element) {
        return element instanceof JRPrintText text && text.getTextTruncateIndex() != null;
    }
}
