package jp.menkyo.reporting.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The layouts of tables, compiled once at the start from their source; a broken one stops the start. */
@Component
class Layouts {

    private static final String[] ALL = {"income-statistics"};

    private final SheetFont font;
    private final Map<String, JasperReport> reports = new HashMap<>();
    private final Map<String, ResourceBundle> labels = new HashMap<>();

    Layouts(SheetFont font) {
        this.font = font;
        for (var layout : ALL) {
            var folder = "reports/" + layout + "/";
            reports.put(layout, compile(folder + layout + ".jrxml"));
            labels.put(layout, labels(folder + "messages_ja.properties"));
        }
    }

    private JasperReport compile(String path) {
        try (var source = new ClassPathResource(path).getInputStream()) {
            return JasperCompileManager.getInstance(font.context()).compile(source);
        } catch (IOException | JRException e) {
            throw new IllegalStateException("the layout " + path + " cannot be compiled", e);
        }
    }

    private static ResourceBundle labels(String path) {
        try (var words = new ClassPathResource(path).getInputStream()) {
            return new PropertyResourceBundle(new InputStreamReader(words, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the labels " + path + " are missing", e);
        }
    }

    /**
     * @param paged false for what is not printed: then it is one page, however long
     * @param numbers pattern of the numbers
     */
    JasperPrint fill(Sheet sheet, boolean paged, String numbers) {
        var report = reports.get(sheet.layout());
        var words = labels.get(sheet.layout());
        if (report == null || words == null) {
            throw new IllegalArgumentException("no layout " + sheet.layout());
        }
        var parameters = new HashMap<String, Object>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.JAPAN);
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, !paged);
        parameters.put("numbers", numbers);
        sheet.facts().forEach((name, fact) -> parameters.put(name, font.drawable(fact)));
        try {
            return JasperFillManager.getInstance(font.context()).fill(report, parameters, source(sheet));
        } catch (JRException e) {
            throw new IllegalStateException("the table cannot be laid out", e);
        }
    }

    private static JRMapCollectionDataSource source(Sheet sheet) {
        return new JRMapCollectionDataSource(
                sheet.rows().stream().<Map<String, ?>>map(row -> row).toList());
    }
}
