package jp.menkyo.reporting.output;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import jp.menkyo.reporting.catalogue.ReportTable;
import org.springframework.web.util.HtmlUtils;

/** HTML that stands alone; every text is escaped and keeps its own direction. */
final class HtmlOutput {

    private HtmlOutput() {}

    static byte[] write(ReportTable table) {
        var title = text(table.words().title());
        var facts = Facts.of(table).entrySet().stream()
                .map(fact -> "<dt>%s</dt><dd>%s</dd>".formatted(text(fact.getKey()), text(fact.getValue())))
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="ja"><head><meta charset="utf-8"><title>%s</title></head>
                <body><h1>%s</h1><dl>%s</dl>%s%s</body></html>
                """.formatted(title, title, facts, nothing(table), rows(table)).getBytes(StandardCharsets.UTF_8);
    }

    private static String nothing(ReportTable table) {
        return table.rows().isEmpty() ? "<p>" + text(table.words().getString("common.noData")) + "</p>" : "";
    }

    private static String rows(ReportTable table) {
        var columns = table.report().columns();
        var head = columns.stream()
                .map(column -> "<th scope=\"col\">" + text(table.words().getString(column.name())) + "</th>")
                .collect(Collectors.joining());
        var body = table.rows().stream()
                .map(row -> columns.stream()
                        .map(column -> CellText.of(column, row.get(column.name()), table.words()))
                        .map(cell -> "<td><bdi>" + text(cell) + "</bdi></td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining());
        return "<table><thead><tr>" + head + "</tr></thead><tbody>\n" + body + "</tbody>" + totals(table) + "</table>";
    }

    private static String totals(ReportTable table) {
        if (!table.report().summed()) {
            return "";
        }
        return table.report().columns().stream()
                .map(column -> column.summed() ? "%,d".formatted(table.sum(column)) : "")
                .map(cell -> "<td>" + cell + "</td>")
                .collect(Collectors.joining("", "<tfoot><tr>", "</tr></tfoot>"))
                .replaceFirst(
                        "<td></td>", "<th scope=\"row\">" + text(table.words().getString("common.total")) + "</th>");
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
