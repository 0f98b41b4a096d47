package jp.menkyo.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number of a case, the same word the applicant holds as receipt number (受付番号): era year, running number and a
 * check letter, for instance {@code R7-000123-S}. It has letters so that it can never be taken for a My Number.
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("R([1-9][0-9]{0,2})-([0-9]{6,7})-([A-Z])");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    public CaseNumber {
        var matcher = FORM.matcher(value);
        if (!matcher.matches() || matcher.group(3).charAt(0) != letter(matcher.group(1), matcher.group(2))) {
            throw new IllegalArgumentException("not a case number: " + value);
        }
    }

    /** The number of the {@code running}-th application of a year of the Reiwa era. */
    public static CaseNumber of(int reiwaYear, long running) {
        var year = Integer.toString(reiwaYear);
        var digits = "%06d".formatted(running);
        return new CaseNumber("R%s-%s-%s".formatted(year, digits, letter(year, digits)));
    }

    private static char letter(String year, String digits) {
        int sum = 0;
        for (char digit : (year + digits).toCharArray()) {
            sum = (sum * 10 + (digit - '0')) % 23;
        }
        return LETTERS.charAt(sum);
    }

    /** In interfaces and on screens it is this one word. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
