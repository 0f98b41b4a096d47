package jp.menkyo.reporting.output;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.Layout;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.reporting.catalogue.Column;
import jp.menkyo.reporting.catalogue.ReportRefused;
import jp.menkyo.reporting.catalogue.ReportTable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** PDF/A-2b by the report's layout. Layouts are compiled when first used; a test compiles them all. */
@Component
public class PdfOutput {

    /** Stands for a character that no font can draw (下駄). */
    private static final String MISSING = "〓";

    /** No layout sets more rows on a page. */
    private static final int ROWS_A_PAGE = 26;

    private final Map<String, Layout> layouts = new ConcurrentHashMap<>();
    private final Fonts fonts;
    private final Glyphs glyphs;
    private final PdfWriter pdfs;
    private final int mostPages;

    public PdfOutput(
            Fonts fonts, Glyphs glyphs, PdfWriter pdfs, @Value("${menkyo.reports.most-pages:1000}") int mostPages) {
        this.fonts = fonts;
        this.glyphs = glyphs;
        this.pdfs = pdfs;
        this.mostPages = mostPages;
    }

    /** @throws ReportRefused when it would have too many pages */
    byte[] write(ReportTable table) {
        if (table.rows().size() > mostPages * ROWS_A_PAGE) {
            throw ReportRefused.tooManyPages(mostPages);
        }
        var missing = new int[1];
        var rows = table.rows().stream().map(row -> row(table, row, missing)).toList();
        var sheet = layout(table).fill(facts(table, missing), rows, true);
        if (sheet.getPages().size() > mostPages) {
            throw ReportRefused.tooManyPages(mostPages);
        }
        return pdfs.write(sheet);
    }

    private Layout layout(ReportTable table) {
        return layouts.computeIfAbsent(table.report().id(), id -> new Layout(fonts, id, table.words()));
    }

    private Map<String, String> facts(ReportTable table, int[] missing) {
        var facts = new HashMap<String, String>();
        facts.put("criteria", table.criteriaInWords());
        facts.put("producer", drawable(table.producedBy(), new int[1]));
        facts.put("producedAt", CellText.moment(table.producedAt()));
        facts.put("count", "%,d".formatted(table.rows().size()));
        facts.put("hash", table.hash());
        facts.put("note", missing[0] == 0 ? "" : table.words().say("common.missing", missing[0]));
        return facts;
    }

    private Map<String, Object> row(ReportTable table, Map<String, @Nullable Object> row, int[] missing) {
        var cells = new HashMap<String, Object>();
        for (var column : table.report().columns()) {
            var value = row.get(column.name());
            var text = CellText.of(column, value, table.words());
            if (column.summed()) {
                cells.put(column.name(), value == null ? 0L : value);
            } else if (column.kind() == Column.Kind.NAME || column.kind() == Column.Kind.TEXT) {
                cells.put(column.name(), drawable(text, missing));
            } else {
                cells.put(column.name(), text);
            }
        }
        return cells;
    }

    private String drawable(String text, int[] missing) {
        try {
            return glyphs.styled(text);
        } catch (CharacterNotPrintable rare) {
            return glyphs.styled(String.join(
                    "",
                    clusters(text).stream()
                            .map(cluster -> drawableCluster(cluster, missing))
                            .toList()));
        }
    }

    private String drawableCluster(String cluster, int[] missing) {
        try {
            glyphs.runs(cluster);
            return cluster;
        } catch (CharacterNotPrintable rare) {
            missing[0]++;
            return MISSING;
        }
    }

    private static List<String> clusters(String text) {
        var breaks = BreakIterator.getCharacterInstance(Locale.JAPAN);
        breaks.setText(text);
        var clusters = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }
}
