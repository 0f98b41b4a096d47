package jp.menkyo.notification.letter;

import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;

/** Nothing was printed, and nothing written down. */
public final class LetterRefused extends Problem {

    private LetterRefused(int status, String code, String title) {
        super(status, code, title);
    }

    static LetterRefused unknown() {
        return new LetterRefused(404, "LETTER_UNKNOWN", "この手紙は見つかりません。郵送する通知の一覧を読み直してください。");
    }

    static LetterRefused alreadyPosted() {
        return new LetterRefused(409, "LETTER_POSTED", "この手紙は、もう発送済みです。一覧を読み直してください。");
    }

    static LetterRefused noneWaiting() {
        return new LetterRefused(404, "NO_LETTER_WAITING", "この日に作られて発送を待っている手紙はありません。日付を確かめてください。");
    }

    static LetterRefused otherLetters() {
        return new LetterRefused(409, "OTHER_LETTERS", "一覧を開いた後に、この日の手紙が増えたか発送されました。読み直した一覧から印刷し直して、発送済みにしてください。");
    }

    static LetterRefused impossibleDay() {
        return new LetterRefused(422, "IMPOSSIBLE_DAY", "発送した日は、手紙が作られた日から今日までの日付にしてください。");
    }

    /** Their characters are in no font of ours: these go another way, the others are printed without them. */
    static LetterRefused notPrintable(List<CaseNumber> cases) {
        var numbers = cases.stream().map(CaseNumber::value).collect(Collectors.joining("、"));
        return new LetterRefused(
                422,
                "CHARACTER_NOT_PRINTABLE",
                "印字できない文字のある手紙があります（受付番号 " + numbers + "）。その手紙は手書きなどで作って発送済みにし、残りを印刷し直してください。");
    }
}
