package jp.menkyo.registry.search;

import com.ibm.icu.text.Normalizer2;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * What an officer typed, taken apart: at most one licence number and one birth date, and the rest is a name.
 *
 * @param prefecture two digits when the number was written in full, such as 13-12
 * @param nameKey folded; empty when no name was given
 */
record SearchTerms(
        @Nullable String prefecture,
        @Nullable Long number,
        @Nullable DateTerm birth,
        String nameKey) {

    private static final Normalizer2 WIDTH = Normalizer2.getNFKCInstance();
    private static final Pattern MY_NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){11}(?!\\d)");
    private static final Pattern CODE = Pattern.compile("(?<!\\S)(\\d{2})-(\\d{1,9})(?!\\S)");
    private static final Pattern PRINTED = Pattern.compile("第\\s?(\\d{1,9})\\s?号");
    private static final Pattern BARE = Pattern.compile("(?<!\\S)(\\d{1,7})(?!\\S)");

    static SearchTerms read(String typed) {
        var text = new Text(WIDTH.normalize(typed));
        if (MY_NUMBER.matcher(text.rest).find()) {
            throw SearchRefused.number();
        }
        var birth = birth(text);
        var code = text.take(CODE, match -> match);
        var number = code == null ? number(text) : Long.valueOf(code.group(2));
        var terms = new SearchTerms(code == null ? null : code.group(1), number, birth, NameFold.key(text.rest));
        if (terms.number == null && terms.birth == null && terms.nameKey.isEmpty()) {
            throw SearchRefused.empty();
        }
        return terms;
    }

    private static @Nullable DateTerm birth(Text text) {
        var era = text.take(DateTerm.ERA, DateTerm::era);
        if (era != null) {
            return era;
        }
        var digits = text.take(DateTerm.DIGITS, DateTerm::western);
        return digits == null ? text.take(DateTerm.WESTERN, DateTerm::western) : digits;
    }

    private static @Nullable Long number(Text text) {
        Function<MatchResult, Long> digits = match -> Long.valueOf(match.group(1));
        var printed = text.take(PRINTED, digits);
        return printed == null ? text.take(BARE, digits) : printed;
    }

    /** The text that is not yet understood. */
    private static final class Text {

        private String rest;

        private Text(String text) {
            rest = text;
        }

        private <T> @Nullable T take(Pattern pattern, Function<MatchResult, T> meaning) {
            var matcher = pattern.matcher(rest);
            if (!matcher.find()) {
                return null;
            }
            var found = meaning.apply(matcher.toMatchResult());
            rest = rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end());
            return found;
        }
    }
}
