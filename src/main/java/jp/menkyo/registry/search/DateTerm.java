package jp.menkyo.registry.search;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date somebody typed, as the days it may mean: 2000-04-03, 20000403, 平成12年4月3日, H12.4.3, or only a month or year. Years
 * that run on past the end of their era, such as 昭和64年2月, are understood.
 */
public record DateTerm(LocalDate from, LocalDate to) {

    static final Pattern ERA = Pattern.compile("(令和|平成|昭和|大正|明治|(?<![A-Za-z])[RHSTMrhstm])\\s?(元|\\d{1,2})"
            + "(?:(?:年|[./-])(?:(\\d{1,2})(?:(?:月|[./-])(?:(\\d{1,2})日?)?)?)?)?(?!\\d)");
    static final Pattern WESTERN =
            Pattern.compile("(?<![\\d-])(\\d{4})(?:年|[./-])(?:(\\d{1,2})(?:(?:月|[./-])(?:(\\d{1,2})日?)?)?)?(?![\\d])");
    static final Pattern DIGITS = Pattern.compile("(?<!\\S)((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?!\\S)");

    private static final Map<String, Integer> YEAR_BEFORE = Map.of(
            "令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "R", 2018, "H", 1988, "S", 1925, "T", 1911, "M",
            1867);

    /**
     * One day as an officer types it, in either calendar; empty when it is no day of a calendar.
     *
     * @param typed any width, for instance 令和7年6月2日, R7.6.2, 2025-06-02 or 20250602
     */
    public static Optional<LocalDate> day(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        try {
            return Stream.of(ERA, DIGITS, WESTERN)
                    .map(pattern -> pattern.matcher(text))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.pattern() == ERA ? era(matcher) : western(matcher))
                    .filter(term -> term.from.equals(term.to))
                    .map(DateTerm::from)
                    .findFirst();
        } catch (SearchRefused noSuchDay) {
            return Optional.empty();
        }
    }

    static DateTerm era(MatchResult match) {
        int start = YEAR_BEFORE.getOrDefault(match.group(1).toUpperCase(Locale.ROOT), 0);
        int year = match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2));
        return of(start + year, match.group(3), match.group(4));
    }

    static DateTerm western(MatchResult match) {
        return of(Integer.parseInt(match.group(1)), match.group(2), match.group(3));
    }

    private static DateTerm of(int year, @Nullable String month, @Nullable String day) {
        try {
            if (month == null) {
                return new DateTerm(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            var inMonth = YearMonth.of(year, Integer.parseInt(month));
            return day == null
                    ? new DateTerm(inMonth.atDay(1), inMonth.atEndOfMonth())
                    : new DateTerm(inMonth.atDay(Integer.parseInt(day)), inMonth.atDay(Integer.parseInt(day)));
        } catch (DateTimeException e) {
            throw SearchRefused.noSuchDate();
        }
    }
}
