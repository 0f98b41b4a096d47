package jp.menkyo.desk.dashboard.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Bars with their numbers beside them, as an SVG. Series are told apart by filling and hatching, not by colour alone; the style
 * sheet of the page colours them, because our pages allow no style of their own in markup.
 *
 * @param id makes the names of the patterns unique in the page
 * @param title what the picture is, for those who listen
 * @param series one or two names
 */
public record Bars(String id, String title, List<String> series, List<Bar> bars) {

    private static final int LABEL = 190;
    private static final int LONGEST = 300;
    private static final int NUMBER = 70;
    private static final int THICK = 16;
    private static final int GAP = 10;
    private static final int LEGEND = 26;
    private static final int MOST_LETTERS = 14;

    /**
     * @param values one for each series; null where it is withheld
     * @param words the same values as they are written beside the bars
     */
    public record Bar(String label, List<@Nullable Long> values, List<String> words) {}

    public String svg() {
        int height = LEGEND + bars.size() * row() + GAP;
        int width = LABEL + LONGEST + NUMBER;
        var svg = new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bars\" role=\"img\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(title, "UTF-8"))
                .append("の棒グラフ（同じ数値の表があります）\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
                        .formatted(width, height, width, height))
                .append(pattern(id));
        legend(svg);
        for (int n = 0; n < bars.size(); n++) {
            draw(svg, bars.get(n), LEGEND + n * row());
        }
        return svg.append("</svg>").toString();
    }

    private int row() {
        return series.size() * THICK + GAP;
    }

    /** The hatching of the second series. */
    static String pattern(String id) {
        return "<defs><pattern id=\"hatch-%s\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"".formatted(id)
                + " patternTransform=\"rotate(45)\"><line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\"/></pattern></defs>";
    }

    private void legend(StringBuilder svg) {
        for (int n = 0; n < series.size() && series.size() > 1; n++) {
            int x = LABEL + n * 130;
            svg.append(rect(id, n, x, 4, 18, 12))
                    .append("<text x=\"%d\" y=\"15\">%s</text>"
                            .formatted(x + 24, HtmlUtils.htmlEscape(series.get(n), "UTF-8")));
        }
    }

    private void draw(StringBuilder svg, Bar bar, int top) {
        svg.append("<text class=\"name\" text-anchor=\"end\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(LABEL - 8, top + row() / 2, HtmlUtils.htmlEscape(brief(bar.label()), "UTF-8")));
        for (int n = 0; n < series.size(); n++) {
            var value = bar.values().get(n);
            int length = value == null ? 0 : scaled(value, bars, LONGEST);
            int y = top + n * THICK;
            svg.append(rect(id, n, LABEL, y + 2, length, THICK - 3))
                    .append("<text x=\"%d\" y=\"%d\">%s</text>"
                            .formatted(
                                    LABEL + length + 6,
                                    y + THICK - 3,
                                    HtmlUtils.htmlEscape(bar.words().get(n), "UTF-8")));
        }
    }

    static String rect(String id, int series, int x, int y, int width, int height) {
        return "<rect class=\"series-%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"%s/>"
                .formatted(series, x, y, width, height, series == 0 ? "" : " fill=\"url(#hatch-" + id + ")\"");
    }

    /** The greatest value of all is as long as there is room. */
    static int scaled(long value, List<Bar> bars, int room) {
        long greatest = bars.stream()
                .flatMap(bar -> bar.values().stream())
                .mapToLong(one -> one == null ? 0 : one)
                .max()
                .orElse(0);
        return greatest == 0 ? 0 : (int) (room * value / greatest);
    }

    private static String brief(String label) {
        return label.codePointCount(0, label.length()) <= MOST_LETTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    }
}
