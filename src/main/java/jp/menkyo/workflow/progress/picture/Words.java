package jp.menkyo.workflow.progress.picture;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes names into the picture, broken into lines by the width that Japanese characters take. */
final class Words {

    private static final int SIZE = 12;
    private static final double LINE = SIZE * 1.25;
    private static final int NARROW_UP_TO = 0x7f;

    private Words() {}

    /** In the middle of a box. */
    static void inside(StringBuilder svg, @Nullable String text, Bounds box) {
        var lines = lines(text, box.getWidth() - 8);
        double first = box.getY() + (box.getHeight() - lines.size() * LINE) / 2 + SIZE;
        write(svg, lines, box.getX() + box.getWidth() / 2, first);
    }

    /** At a place of its own, beside a symbol or a line. */
    static void beside(StringBuilder svg, @Nullable String text, Bounds place) {
        var lines = lines(text, Math.max(place.getWidth() + SIZE, SIZE * 4));
        write(svg, lines, place.getX() + place.getWidth() / 2, place.getY() + SIZE);
    }

    private static void write(StringBuilder svg, List<String> lines, double middle, double first) {
        for (int n = 0; n < lines.size(); n++) {
            svg.append("<text text-anchor=\"middle\" x=\"%.1f\" y=\"%.1f\" font-size=\"%d\">"
                            .formatted(middle, first + n * LINE, SIZE))
                    .append(HtmlUtils.htmlEscape(lines.get(n)))
                    .append("</text>");
        }
    }

    /** How wide a text of one line is. */
    static double width(String text) {
        return text.codePoints().mapToDouble(Words::width).sum();
    }

    private static double width(int point) {
        return point <= NARROW_UP_TO ? SIZE * 0.55 : SIZE;
    }

    static List<String> lines(@Nullable String text, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (int point : (text == null ? "" : text).codePoints().toArray()) {
            double wide = width(point);
            if (used + wide > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(point);
            used += wide;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
