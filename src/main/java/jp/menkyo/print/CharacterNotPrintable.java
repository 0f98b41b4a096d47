package jp.menkyo.print;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/**
 * No font of ours has a character of the name, or the shape that was asked for; an officer settles how it is written. The
 * characters are given by their code points, a shape as character and selector, for instance {@code U+845B U+E0100}.
 */
public class CharacterNotPrintable extends Problem {

    private final transient List<String> codePoints;

    public CharacterNotPrintable(List<String> codePoints) {
        super(
                422,
                "CHARACTER_NOT_PRINTABLE",
                "印字できない文字があります。外字として手配するか、本人に確認のうえ代わりの字体を決めてください。",
                codePoints.stream()
                        .map(each -> new FieldError("name", "CHARACTER_NOT_PRINTABLE", each))
                        .toList());
        this.codePoints = List.copyOf(codePoints);
    }

    public List<String> codePoints() {
        return codePoints;
    }
}
