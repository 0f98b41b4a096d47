package jp.menkyo.mynumber;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** What an officer writes down about a number: it says something, it is not endless, and it does not repeat the number. */
public final class OfficerText {

    private static final int LONGEST = 500;

    private OfficerText() {}

    /**
     * The text without blanks around it.
     *
     * @param field its name in the interface
     * @param label its name on the page
     * @param shortest how many characters it needs
     * @throws Refused when it is shorter, longer than 500 characters, or holds a My Number
     */
    public static String checked(String field, String label, String text, int shortest) {
        var words = text.strip();
        if (words.codePointCount(0, words.length()) < shortest) {
            throw new Refused(field, "TOO_SHORT", label + "を" + shortest + "字以上で、後から読む人に分かるように書いてください。");
        }
        if (words.length() > LONGEST) {
            throw new Refused(field, "TOO_LONG", label + "は" + LONGEST + "字までで書いてください。");
        }
        if (NumberShape.containsNumber(words)) {
            throw new Refused(field, "MY_NUMBER", label + "に個人番号は書かないでください。番号を除いて書き直してください。");
        }
        return words;
    }

    /** The text cannot be kept. */
    public static final class Refused extends Problem {

        Refused(String field, String code, String sentence) {
            super(422, code, sentence, List.of(new FieldError(field, code, sentence)));
        }
    }
}
