package jp.menkyo.payment.settlement.file;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.menkyo.payment.settlement.file.SettlementLine.Kind;
import jp.menkyo.payment.settlement.file.SettlementLine.Method;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem.FieldError;

/** One line of the file, with the first thing that is wrong with it. */
final class LineReader {

    /** No fee comes near it; whoever settles more has made a mistake. */
    private static final long LARGEST_YEN = 1_000_000;

    private static final Pattern ORDER = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int FIELDS = 7;

    private final int number;
    private final String[] fields;

    LineReader(int number, String row) {
        this.number = number;
        this.fields = row.split(",", -1);
    }

    Optional<FieldError> error() {
        if (fields.length != FIELDS || !fields[0].equals("D")) {
            return wrong("line", "明細の形ではありません。");
        }
        if (!fields[1].equals(Integer.toString(number))) {
            return wrong("number", "番号が続いていません。");
        }
        if (!ORDER.matcher(fields[2]).matches()) {
            return wrong("orderId", "注文番号の形が違います。");
        }
        if (!isOneOf(Kind.values(), fields[3]) || !isOneOf(Method.values(), fields[4])) {
            return wrong("kind", "区分又は方法が取り決めたものではありません。");
        }
        if (!DIGITS.matcher(fields[5]).matches()) {
            return wrong("yen", "金額が正の整数ではありません。");
        }
        if (Long.parseLong(fields[5]) > LARGEST_YEN) {
            return wrong("yen", "金額が大きすぎて、手数料とは考えられません。");
        }
        return isTime(fields[6]) ? Optional.empty() : wrong("at", "時刻の形が違います。");
    }

    SettlementLine read() {
        return new SettlementLine(
                number,
                fields[2],
                Kind.valueOf(fields[3]),
                Method.valueOf(fields[4]),
                new Yen(Long.parseLong(fields[5])),
                OffsetDateTime.parse(fields[6]).toInstant());
    }

    private Optional<FieldError> wrong(String field, String sentence) {
        return Optional.of(new FieldError("lines[" + number + "]." + field, "WRONG", "明細" + number + "行目：" + sentence));
    }

    private static boolean isOneOf(Enum<?>[] values, String word) {
        for (var value : values) {
            if (value.name().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException nonsense) {
            return false;
        }
    }
}
