package jp.menkyo.registry.search;

import com.ibm.icu.text.Normalizer2;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * What an officer typed, taken apart: at most one of each kind of number and one birth date, and the rest is a name.
 *
 * @param prefecture two digits when the licence number was written in full, such as 13-12
 * @param number running licence number
 * @param receipt written like a receipt number; its check letter may be wrong
 * @param serial written like the serial number of a certificate
 * @param name as typed, in normal width and without spaces; empty when no name was given
 * @param nameKey the name folded
 */
public record SearchTerms(
        @Nullable String prefecture,
        @Nullable Long number,
        @Nullable String receipt,
        @Nullable String serial,
        @Nullable DateTerm birth,
        String name,
        String nameKey) {

    private static final Normalizer2 WIDTH = Normalizer2.getNFKCInstance();
    private static final Pattern MY_NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){11}(?!\\d)");
    private static final Pattern RECEIPT =
            Pattern.compile("(?<![A-Za-z0-9])([Rr][1-9]\\d{0,2}-\\d{6,7}-[A-Za-z])(?![A-Za-z0-9])");
    private static final Pattern SERIAL =
            Pattern.compile("(?<![A-Za-z0-9])([Cc]\\d{2}-\\d{6,7}-[A-Za-z])(?![A-Za-z0-9])");
    private static final Pattern CODE = Pattern.compile("(?<!\\S)(\\d{2})-(\\d{1,9})(?!\\S)");
    private static final Pattern PRINTED = Pattern.compile("第\\s?(\\d{1,9})\\s?号");
    private static final Pattern BARE = Pattern.compile("(?<!\\S)(\\d{1,7})(?!\\S)");

    /**
     * Reads what was typed.
     *
     * @throws jp.menkyo.shared.problem.Problem when it is nothing, no possible date, or might be a My Number
     */
    public static SearchTerms read(String typed) {
        var text = new Text(WIDTH.normalize(typed));
        if (MY_NUMBER.matcher(text.rest).find()) {
            throw SearchRefused.number();
        }
        Function<MatchResult, String> capital = match -> match.group(1).toUpperCase(Locale.ROOT);
        var receipt = text.take(RECEIPT, capital);
        var serial = text.take(SERIAL, capital);
        var birth = birth(text);
        var code = text.take(CODE, match -> match);
        var number = code == null ? number(text) : Long.valueOf(code.group(2));
        var name = text.rest.replaceAll("\\s", "");
        var prefecture = code == null ? null : code.group(1);
        var terms = new SearchTerms(prefecture, number, receipt, serial, birth, name, NameFold.key(name));
        if (terms.empty()) {
            throw SearchRefused.empty();
        }
        return terms;
    }

    private boolean empty() {
        return number == null && receipt == null && serial == null && birth == null && nameKey.isEmpty();
    }

    /** First and last birthday meant; null when none was given. */
    public @Nullable LocalDate bornFrom() {
        return birth == null ? null : birth.from();
    }

    public @Nullable LocalDate bornTo() {
        return birth == null ? null : birth.to();
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
