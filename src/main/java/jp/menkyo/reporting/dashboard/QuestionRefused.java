package jp.menkyo.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.problem.Problem;

/** Nothing can be counted for such a question. */
public final class QuestionRefused extends Problem {

    private QuestionRefused(String field, String code, String sentence) {
        super(422, code, sentence, List.of(new FieldError(field, code, sentence)));
    }

    static QuestionRefused upsideDown(LocalDate from, LocalDate to) {
        return new QuestionRefused(
                "from",
                "PERIOD_UPSIDE_DOWN",
                "期間の始め（%s）が終わり（%s）より後です。始めと終わりを入れ替えてください。".formatted(WarekiDate.display(from), WarekiDate.display(to)));
    }

    static QuestionRefused tooLong(int years) {
        return new QuestionRefused("from", "PERIOD_TOO_LONG", "期間が長すぎます。%d年以内で指定してください。".formatted(years));
    }

    static QuestionRefused outOfTime() {
        return new QuestionRefused(
                "from", "PERIOD_OUT_OF_TIME", "期間の年を確かめてください。元号と年の組合せが正しいか、栄養士法の公布（昭和22年12月29日）より後で西暦2099年までかを見てください。");
    }

    static QuestionRefused noVersion() {
        return new QuestionRefused("version", "NO_VERSION", "プロセスの版は1以上の番号で指定してください。");
    }

    /** A day, a procedure or a version that cannot be read. */
    public static QuestionRefused notUnderstood(String field, String sentence) {
        return new QuestionRefused(field, "NOT_UNDERSTOOD", sentence);
    }
}
