package jp.menkyo.payment.slip;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a payment slip (納付書番号): fiscal year, running number and a check letter, for instance {@code NF8-000123-L}.
 * The letter is the remainder of the digits by 23, which finds every wrong digit and every two that changed places.
 */
public record SlipNumber(String value) {

    private static final Pattern FORM = Pattern.compile("NF([1-9][0-9]{0,2})-([0-9]{6,7})-([A-Z])");
    private static final Pattern TYPED = Pattern.compile("NF([1-9][0-9]{0,2})-?([0-9]{6,7})-?([A-Z])");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int PRIME = 23;

    public SlipNumber {
        var matcher = FORM.matcher(value);
        if (!matcher.matches() || matcher.group(3).charAt(0) != letter(matcher.group(1), matcher.group(2))) {
            throw new IllegalArgumentException("not a slip number");
        }
    }

    /**
     * The number of the {@code running}-th slip of a fiscal year.
     *
     * @param fiscalYear in years of Reiwa
     */
    public static SlipNumber of(int fiscalYear, long running) {
        var year = Integer.toString(fiscalYear);
        var digits = "%06d".formatted(running);
        return new SlipNumber("NF%s-%s-%s".formatted(year, digits, letter(year, digits)));
    }

    /** What a person typed or a scanner read: full width, lower case and missing hyphens are forgiven, a wrong letter is not. */
    public static Optional<SlipNumber> typed(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[‐‑–—―−ー]", "-");
        var matcher = TYPED.matcher(plain);
        return matcher.matches() && matcher.group(3).charAt(0) == letter(matcher.group(1), matcher.group(2))
                ? Optional.of(
                        new SlipNumber("NF%s-%s-%s".formatted(matcher.group(1), matcher.group(2), matcher.group(3))))
                : Optional.empty();
    }

    private static char letter(String year, String digits) {
        int sum = 0;
        for (char digit : (year + digits).toCharArray()) {
            sum = (sum * 10 + (digit - '0')) % PRIME;
        }
        return LETTERS.charAt(sum);
    }

    @Override
    public String toString() {
        return value;
    }
}
