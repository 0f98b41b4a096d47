package jp.menkyo.payment.bank.file;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.problem.Problem;

/** A bank file is not taken: nothing of it was entered. Each error names its line. */
public final class BankFileRefused extends Problem {

    private static final String NOTHING = "このファイルからは何も取り込んでいません。";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private BankFileRefused(int status, String code, String message, List<FieldError> errors) {
        super(status, code, message, errors);
    }

    static BankFileRefused empty() {
        return new BankFileRefused(422, "BANK_FILE_EMPTY", "ファイルが空です。金融機関から受け取ったファイルを選び直してください。", List.of());
    }

    static BankFileRefused tooLarge(int most) {
        return new BankFileRefused(
                413, "BANK_FILE_TOO_LARGE", "明細が%,d件を超えています。%s金融機関に分割を依頼してください。".formatted(most, NOTHING), List.of());
    }

    static BankFileRefused charset() {
        return new BankFileRefused(
                422,
                "BANK_FILE_CHARSET",
                "文字コードを判別できません（UTF-8でもShift_JISでもないか、途中で切れています）。" + NOTHING + "ファイルをもう一度受け取ってください。",
                List.of());
    }

    static BankFileRefused lines(List<FieldError> errors) {
        return new BankFileRefused(
                422, "BANK_FILE_LINES", "誤りのある行が%d件あります。%s金融機関に訂正を依頼してください。".formatted(errors.size(), NOTHING), errors);
    }

    static BankFileRefused trailer(List<FieldError> errors) {
        return new BankFileRefused(
                422, "BANK_FILE_TRAILER", "終端レコードの件数又は合計が明細と合いません。" + NOTHING + "ファイルをもう一度受け取ってください。", errors);
    }

    static BankFileRefused truncated(int lastLine) {
        return new BankFileRefused(
                422,
                "BANK_FILE_TRUNCATED",
                "ファイルが途中で切れています。" + NOTHING + "ファイルをもう一度受け取ってください。",
                List.of(error(lastLine, "BANK_FILE_TRUNCATED", "最後の行が終端レコード（T）ではありません。")));
    }

    /** The very same bytes were taken before. */
    public static BankFileRefused again(Instant at, String by) {
        var time = at.atZone(TOKYO);
        return new BankFileRefused(
                409,
                "BANK_FILE_AGAIN",
                "このファイルは%s %02d:%02dに取り込み済みです（担当 %s）。二重には取り込みません。"
                        .formatted(WarekiDate.display(time.toLocalDate()), time.getHour(), time.getMinute(), by),
                List.of());
    }

    static FieldError error(int line, String code, String message) {
        return new FieldError(line + "行目", code, message);
    }
}
