package jp.menkyo.desk.settlement;

import java.text.Normalizer;
import java.util.List;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What an officer typed into a form of the settlement. */
final class Entered {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    private Entered() {}

    /** @throws Wrong when there is no reason in words, or it holds a My Number */
    static String reason(@Nullable String typed) {
        var words = typed == null ? "" : typed.strip();
        int length = words.codePointCount(0, words.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Wrong("reason", "理由を%d字以上%d字以内で入力してください。".formatted(SHORTEST, LONGEST));
        }
        if (NumberShape.containsNumber(words)) {
            throw new Wrong("reason", "理由に個人番号と思われる数字が含まれています。数字を除いて入力してください。");
        }
        return words;
    }

    /**
     * An amount as people write it, also with commas or in wide digits.
     *
     * @throws Wrong when it is none
     */
    static Yen yen(@Nullable String typed) {
        var digits = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[,円]", "");
        if (!digits.matches("[0-9]{1,8}")) {
            throw new Wrong("yen", "数えた額を、0円から99,999,999円までの数字で入力してください。");
        }
        return new Yen(Long.parseLong(digits));
    }

    /** A field is wrong; the sentence says what to type. */
    static final class Wrong extends Problem {

        Wrong(String field, String sentence) {
            super(422, "INPUT", sentence, List.of(new FieldError(field, "INPUT", sentence)));
        }
    }
}
