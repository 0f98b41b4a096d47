package jp.menkyo.payment.bank.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.menkyo.payment.bank.file.BankFile.Row;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem.FieldError;

/** Reads detail records and collects a sentence for everything that is wrong with them. No number may be bare digits. */
final class RowReader {

    private static final int FIELDS = 6;
    private static final long HIGHEST = 1_000_000;
    private static final int YEARS_BACK = 5;
    private static final Pattern SLIP = Pattern.compile("(?=[^,]*[A-Za-z])[!-~]{1,32}");
    private static final Pattern BRANCH = Pattern.compile("[^\\p{Cntrl}]{1,40}");
    private static final Pattern TRANSACTION = Pattern.compile("(?=[0-9]*[A-Za-z-])[A-Za-z0-9-]{1,30}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final LocalDate createdOn;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> transactions = new HashMap<>();

    RowReader(LocalDate createdOn) {
        this.createdOn = createdOn;
    }

    List<FieldError> errors() {
        return errors;
    }

    List<Row> rows() {
        return rows;
    }

    /** D,納付書番号,金額,領収日,取扱店,取引番号 */
    void read(int line, String[] fields) {
        if (fields.length != FIELDS) {
            add(line, "FIELD_COUNT", "項目が%d個あります。D・納付書番号・金額・領収日・取扱店・取引番号の6個にしてください。".formatted(fields.length));
            return;
        }
        int before = errors.size();
        var amount = amount(line, fields[2]);
        var paidOn = paidOn(line, fields[3]);
        requireForm(line, SLIP, fields[1], "SLIP", "納付書番号が空か、半角でないか、英字を含まないか、32文字を超えています。");
        requireForm(line, BRANCH, fields[4], "BRANCH", "取扱店が空か、40文字を超えています。");
        requireForm(
                line,
                TRANSACTION,
                fields[5],
                "TRANSACTION",
                "取引番号は、英字かハイフンを1文字以上含む半角英数字とハイフン30文字以内にしてください（数字だけの番号は個人番号と紛れます）。");
        requireFresh(line, fields[5]);
        if (errors.size() == before) {
            rows.add(new Row(line, fields[1], amount, paidOn.orElseThrow(), fields[4], fields[5]));
        }
    }

    private Yen amount(int line, String text) {
        if (!WHOLE.matcher(text).matches()) {
            add(line, "AMOUNT", "金額「%s」が整数の円ではありません。".formatted(shown(text)));
            return Yen.ZERO;
        }
        long yen = Long.parseLong(text);
        if (yen <= 0) {
            add(line, "AMOUNT_NOT_POSITIVE", "金額が%,d円です。0円やマイナスの納付はありません。".formatted(yen));
        } else if (yen > HIGHEST) {
            add(line, "AMOUNT_ABSURD", "金額が%,d円です。1件の手数料として高すぎます（上限%,d円）。".formatted(yen, HIGHEST));
        }
        return new Yen(Math.max(0, yen));
    }

    private Optional<LocalDate> paidOn(int line, String text) {
        var day = day(text);
        if (day.isEmpty()) {
            add(line, "PAID_ON", "領収日「%s」が実在する日付（例：20261124）ではありません。".formatted(shown(text)));
        } else if (day.get().isAfter(createdOn)) {
            add(line, "PAID_ON_LATER", "領収日がファイルの作成日より後です。");
        } else if (day.get().isBefore(createdOn.minusYears(YEARS_BACK))) {
            add(line, "PAID_ON_OLD", "領収日がファイルの作成日より%d年以上前です。".formatted(YEARS_BACK));
        }
        return day;
    }

    private void requireFresh(int line, String transaction) {
        var first = transactions.putIfAbsent(transaction, line);
        if (first != null) {
            add(line, "TRANSACTION_TWICE", "取引番号が%d行目と同じです。".formatted(first));
        }
    }

    private void requireForm(int line, Pattern form, String text, String code, String message) {
        if (!form.matcher(text).matches()) {
            add(line, code, message);
        }
    }

    private void add(int line, String code, String message) {
        errors.add(BankFileRefused.error(line, code, message));
    }

    /** A day as the file writes it; empty when there is no such day. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What may be shown of nonsense: it could be anything, a long one least of all. */
    private static String shown(String text) {
        var plain = text.replaceAll("[^0-9A-Za-z.,+-]", "？");
        return plain.length() > 11 ? plain.substring(0, 8) + "…" : plain;
    }
}
