package jp.menkyo.workflow.progress.picture;

import org.springframework.web.util.HtmlUtils;

/**
 * How one symbol of a picture looks.
 *
 * @param style class in the page's style sheet
 * @param words what is said of it, for those who point at it or listen
 * @param badge short text at its corner, empty for none
 * @param taken draw flows between two such symbols as taken
 */
public record Dress(String style, String words, String badge, boolean taken) {

    static final Dress AHEAD = of(Mark.AHEAD);

    public Dress {
        if (!style.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not a class of a style sheet: " + style);
        }
        words = HtmlUtils.htmlEscape(words, "UTF-8");
        badge = HtmlUtils.htmlEscape(badge, "UTF-8");
    }

    static Dress of(Mark mark) {
        return new Dress(mark.style(), mark.label(), mark.sign(), mark.visited());
    }
}
