package jp.menkyo.desk.outside;

import java.util.List;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Why an officer does something to outside traffic, in words that name nobody. */
record SwitchReason(String words) {

    private static final int LONGEST = 200;

    /** @throws ReasonRefused when there is none, or it is too long, or holds a My Number */
    static SwitchReason of(@Nullable String typed) {
        var words = typed == null ? "" : typed.strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST) {
            throw new ReasonRefused("理由を" + LONGEST + "字以内で入力してください。");
        }
        if (NumberShape.containsNumber(words)) {
            throw new ReasonRefused("理由に個人番号と思われる数字が含まれています。数字を除いて入力してください。");
        }
        return new SwitchReason(words);
    }

    /** What was typed, to be shown again; nothing when it holds a My Number. */
    static String harmless(@Nullable String typed) {
        return typed == null || NumberShape.containsNumber(typed) ? "" : typed;
    }

    /** There is no usable reason; the sentence says what to do. */
    static final class ReasonRefused extends Problem {

        ReasonRefused(String sentence) {
            super(422, "REASON", sentence, List.of(new FieldError("reason", "REASON", sentence)));
        }
    }
}
