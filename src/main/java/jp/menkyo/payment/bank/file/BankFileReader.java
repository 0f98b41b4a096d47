package jp.menkyo.payment.bank.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.menkyo.shared.problem.Problem.FieldError;

/** Reads a bank file whole or not at all: head, details, and a trailer whose count and total agree. */
public final class BankFileReader {

    static final int MOST_ROWS = 5_000;

    private static final String VERSION = "1";
    private static final Pattern BANK = Pattern.compile("[0-9]{4}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,40}");
    private static final int HEAD_FIELDS = 5;
    private static final int TRAILER_FIELDS = 3;

    private final LocalDate today;

    public BankFileReader(LocalDate today) {
        this.today = today;
    }

    /** @throws BankFileRefused when anything is wrong with it */
    public BankFile read(byte[] content) {
        var text = FileText.of(content);
        var lines = text.lines();
        if (lines.size() > MOST_ROWS + 2) {
            throw BankFileRefused.tooLarge(MOST_ROWS);
        }
        int last = lines.size();
        if (last < 2 || !lines.get(last - 1).startsWith("T,")) {
            throw BankFileRefused.truncated(last);
        }
        var head = fields(lines.get(0));
        var createdOn = head(head);
        var reader = new RowReader(createdOn);
        for (int n = 1; n < last - 1; n++) {
            detail(reader, n + 1, lines.get(n));
        }
        if (!reader.errors().isEmpty()) {
            throw BankFileRefused.lines(reader.errors());
        }
        var file = new BankFile(head[2], head[4], createdOn, text.charset(), reader.rows());
        requireTrailer(file, last, fields(lines.get(last - 1)));
        return file;
    }

    /** H,版,金融機関コード,作成日,金融機関名 */
    private LocalDate head(String[] fields) {
        var errors = new ArrayList<FieldError>();
        if (fields.length != HEAD_FIELDS || !fields[0].equals("H") || !fields[1].equals(VERSION)) {
            throw BankFileRefused.lines(
                    List.of(BankFileRefused.error(1, "HEAD", "先頭の行が開始レコード（H,1,金融機関コード,作成日,金融機関名）ではありません。")));
        }
        if (!BANK.matcher(fields[2]).matches() || !NAME.matcher(fields[4]).matches()) {
            errors.add(BankFileRefused.error(1, "HEAD_BANK", "金融機関コード（4桁の数字）か金融機関名（40文字以内）が正しくありません。"));
        }
        var createdOn = RowReader.day(fields[3]);
        if (createdOn.isEmpty() || createdOn.get().isAfter(today)) {
            errors.add(BankFileRefused.error(1, "HEAD_CREATED_ON", "作成日が実在する日付ではないか、今日より後です。"));
        }
        if (!errors.isEmpty()) {
            throw BankFileRefused.lines(errors);
        }
        return createdOn.orElseThrow();
    }

    private static void detail(RowReader reader, int line, String text) {
        var fields = fields(text);
        if (fields[0].equals("D")) {
            reader.read(line, fields);
        } else {
            reader.errors().add(BankFileRefused.error(line, "RECORD", "明細レコード（D）ではありません。空の行や、途中の開始・終端レコードは置けません。"));
        }
    }

    private static void requireTrailer(BankFile file, int line, String[] fields) {
        var count = Integer.toString(file.rows().size());
        var total = Long.toString(file.total().amount());
        if (fields.length != TRAILER_FIELDS || !fields[1].equals(count) || !fields[2].equals(total)) {
            throw BankFileRefused.trailer(List.of(BankFileRefused.error(
                    line,
                    "TRAILER",
                    "明細は%s件・合計%sですが、終端レコードはそうなっていません。"
                            .formatted(count, file.total().display()))));
        }
    }

    private static String[] fields(String line) {
        return line.split(",", -1);
    }
}
