package jp.menkyo.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Chooses a font for every character before anything is printed. A PDF drops a character that its font lacks without a
 * trace; here that is refused instead.
 */
@Component
public class Glyphs {

    private final List<Typeface> typefaces;

    public Glyphs(Fonts fonts) {
        this.typefaces = fonts.forNames();
    }

    /** A stretch of text in one font. */
    public record Run(String family, String text) {}

    /**
     * The text in stretches of one font each, variation sequences kept together.
     *
     * @throws CharacterNotPrintable when a character, or a shape of it, is in no font
     */
    public List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var missing = new LinkedHashSet<String>();
        for (int[] cluster : clusters(text)) {
            var family = family(cluster, missing);
            int last = runs.size() - 1;
            var written = new String(cluster, 0, cluster.length);
            if (last >= 0 && runs.get(last).family().equals(family)) {
                runs.set(last, new Run(family, runs.get(last).text() + written));
            } else {
                runs.add(new Run(family, written));
            }
        }
        if (!missing.isEmpty()) {
            throw new CharacterNotPrintable(List.copyOf(missing));
        }
        return runs;
    }

    private String family(int[] cluster, Set<String> missing) {
        for (var typeface : typefaces) {
            if (typeface.draws(cluster)) {
                return typeface.family();
            }
        }
        missing.add(describe(cluster));
        return "";
    }

    private static String describe(int[] cluster) {
        return String.join(
                " ", Arrays.stream(cluster).mapToObj(c -> "U+%04X".formatted(c)).toList());
    }

    /**
     * The text as styled text of JasperReports, every stretch with its font; empty for null.
     *
     * @throws CharacterNotPrintable when a character, or a shape of it, is in no font
     */
    public String styled(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var styled = new StringBuilder();
        for (var run : runs(text)) {
            styled.append("<style fontName=\"").append(run.family()).append("\">");
            styled.append(HtmlUtils.htmlEscape(run.text(), "UTF-8")).append("</style>");
        }
        return styled.toString();
    }

    private static List<int[]> clusters(String text) {
        var clusters = new ArrayList<int[]>();
        var characters = text.codePoints().toArray();
        int start = 0;
        for (int i = 1; i <= characters.length; i++) {
            if (i == characters.length || !modifies(characters[i])) {
                clusters.add(Arrays.copyOfRange(characters, start, i));
                start = i;
            }
        }
        return clusters;
    }

    private static boolean modifies(int character) {
        int type = Character.getType(character);
        return NameFold.isSelector(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
