package jp.menkyo.desk.settlement;

import java.text.Normalizer;
import java.util.List;
import jp.menkyo.mynumber.NumberShape;
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
     * An amount as people write it, also with commas or in wide digits; with a minus or a triangle before it (会計の△) where
     * more went back than came.
     *
     * @throws Wrong when it is none
     */
    static long counted(@Nullable String typed) {
        var digits = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[,円]", "")
                .replaceFirst("^[−▲△]", "-");
        if (!digits.matches("-?[0-9]{1,8}")) {
            throw new Wrong("yen", "数えた額を、99,999,999円までの数字で入力してください。払い戻した額が受け取った額より多い日は、差引きの前に「-」を付けてください。");
        }
        return Long.parseLong(digits);
    }

    /** A field is wrong; the sentence says what to type. */
    static final class Wrong extends Problem {

        Wrong(String field, String sentence) {
            super(422, "INPUT", sentence, List.of(new FieldError(field, "INPUT", sentence)));
        }
    }
}
