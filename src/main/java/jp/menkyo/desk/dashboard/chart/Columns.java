package jp.menkyo.desk.dashboard.chart;

import java.util.List;
import jp.menkyo.desk.dashboard.chart.Bars.Bar;
import org.springframework.web.util.HtmlUtils;

/** Two series over time, as upright bars with their numbers on top; otherwise like {@link Bars}. */
public record Columns(String id, String title, List<String> series, List<Bar> bars) {

    private static final int SLOT = 44;
    private static final int WIDE = 15;
    private static final int HIGHEST = 130;
    private static final int TOP = 46;
    private static final int FOOT = 24;
    private static final int LEFT = 10;
    private static final int LEGEND = 280;

    public String svg() {
        int width = Math.max(LEGEND, 2 * LEFT + bars.size() * SLOT);
        int height = TOP + HIGHEST + FOOT;
        var svg = new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bars\" role=\"img\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(title, "UTF-8"))
                .append("の棒グラフ（同じ数値の表があります）\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
                        .formatted(width, height, width, height))
                .append(Bars.pattern(id));
        legend(svg);
        svg.append("<line class=\"ground\" x1=\"0\" y1=\"%1$d\" x2=\"%2$d\" y2=\"%1$d\"/>"
                .formatted(TOP + HIGHEST, width));
        for (int n = 0; n < bars.size(); n++) {
            draw(svg, bars.get(n), LEFT + n * SLOT);
        }
        return svg.append("</svg>").toString();
    }

    private void legend(StringBuilder svg) {
        for (int n = 0; n < series.size(); n++) {
            int x = LEFT + n * 130;
            svg.append(Bars.rect(id, n, x, 4, 18, 12))
                    .append("<text x=\"%d\" y=\"15\">%s</text>"
                            .formatted(x + 24, HtmlUtils.htmlEscape(series.get(n), "UTF-8")));
        }
    }

    private void draw(StringBuilder svg, Bar bar, int left) {
        int ground = TOP + HIGHEST;
        svg.append("<text text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(left + WIDE, ground + 16, HtmlUtils.htmlEscape(bar.label(), "UTF-8")));
        for (int n = 0; n < series.size(); n++) {
            var value = bar.values().get(n);
            int high = value == null ? 0 : Bars.scaled(value, bars, HIGHEST);
            int x = left + n * WIDE;
            svg.append(Bars.rect(id, n, x, ground - high, WIDE - 2, high));
            if (value == null || value > 0) {
                svg.append("<text text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>"
                        .formatted(
                                x + WIDE / 2,
                                ground - high - 4,
                                HtmlUtils.htmlEscape(bar.words().get(n), "UTF-8")));
            }
        }
    }
}
