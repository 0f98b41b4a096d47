package jp.menkyo.payment.settlement.file;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.problem.Problem;

/** A settlement file was refused as a whole; nothing of it is kept. */
public final class FileRefused extends Problem {

    private static final String AGAIN = "決済サービスから取り直してください。何も取り込んでいません。";

    private FileRefused(int status, String code, String message, List<FieldError> errors) {
        super(status, code, message, errors);
    }

    private static FileRefused because(String code, String sentence) {
        return new FileRefused(422, code, sentence + AGAIN, List.of());
    }

    static FileRefused tooLarge() {
        return because("TOO_LARGE", "ファイルが大きすぎて、1日分の精算ファイルとは考えられません。");
    }

    static FileRefused encoding() {
        return because("ENCODING", "ファイルの文字コードが UTF-8 でも Shift_JIS でもありません。");
    }

    static FileRefused header() {
        return because("HEADER", "先頭の行が精算ファイルのものではありません。別のファイルを選んだかもしれません。");
    }

    static FileRefused truncated() {
        return because("TRUNCATED", "ファイルが途中で切れています（合計の行がないか、明細の件数が足りません）。");
    }

    static FileRefused trailing() {
        return because("TRAILING", "合計の行の後に余分な行があります。");
    }

    static FileRefused wrongTotal(String kind, long said, long counted) {
        return because("WRONG_TOTAL", "%sの合計が明細と合いません（合計の行 %,d円、明細の合計 %,d円）。".formatted(kind, said, counted));
    }

    /** @param errors what is wrong in which line */
    static FileRefused lines(List<FieldError> errors) {
        return new FileRefused(
                422,
                "LINES",
                "%d行に誤りがあります。最初は%s".formatted(errors.size(), errors.get(0).message()) + AGAIN,
                errors);
    }

    /** It is about another day than the one it was taken for. */
    public static FileRefused otherDay(LocalDate asked, LocalDate said) {
        return because(
                "OTHER_DAY",
                "%sの精算ファイルです。%sの分を選んでください。".formatted(WarekiDate.display(said), WarekiDate.display(asked)));
    }

    /** It is about another shop than ours. */
    public static FileRefused otherMerchant() {
        return because("OTHER_MERCHANT", "ほかの加盟店の精算ファイルです。");
    }

    /** Another file of this day was taken before. */
    public static FileRefused replaced(LocalDate day) {
        return new FileRefused(
                409,
                "OTHER_FILE_TAKEN",
                "%sの精算ファイルは取込み済みで、これは内容が違います。どちらが正しいかを決済サービスに確かめてください。何も取り込んでいません。".formatted(WarekiDate.display(day)),
                List.of());
    }
}
