package jp.menkyo.payment.settlement.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.menkyo.payment.settlement.file.SettlementLine.Kind;
import jp.menkyo.shared.problem.Problem.FieldError;
import jp.menkyo.shared.sealing.Sha256;

/**
 * Reads a settlement file, in UTF-8 or Shift_JIS:
 *
 * <pre>
 * H,加盟店コード,yyyyMMdd,加盟店名
 * D,番号,注文番号,PAID|REVERSED,CARD|PAY_EASY|CONVENIENCE_STORE,円,時刻（ISO 8601、時差付き）
 * T,件数,納付の合計,取消しの合計
 * </pre>
 */
public final class SettlementFileReader {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Pattern HEADER = Pattern.compile("H,([A-Za-z0-9-]{1,40}),([0-9]{8}),[^,]{0,100}");
    private static final Pattern TOTAL = Pattern.compile("T,([0-9]{1,6}),([0-9]{1,12}),([0-9]{1,12})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private SettlementFileReader() {}

    /** @throws FileRefused when anything at all is wrong with it */
    public static SettlementFile read(byte[] content) {
        if (content.length > LARGEST) {
            throw FileRefused.tooLarge();
        }
        var rows = text(content).lines().toList();
        var header = header(rows);
        int end = end(rows);
        var lines = lines(rows.subList(1, end));
        var file = new SettlementFile(header.group(1), day(header.group(2)), lines, Sha256.hex(content));
        check(file, rows.get(end));
        return file;
    }

    private static String text(byte[] content) {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException notThisOne) {
                continue;
            }
        }
        throw FileRefused.encoding();
    }

    private static Matcher header(List<String> rows) {
        var header = HEADER.matcher(rows.isEmpty() ? "" : rows.get(0));
        if (!header.matches()) {
            throw FileRefused.header();
        }
        return header;
    }

    private static LocalDate day(String digits) {
        try {
            return LocalDate.parse(digits, DAY);
        } catch (DateTimeException noSuchDay) {
            throw FileRefused.header();
        }
    }

    /** Where the totals are; nothing may follow them. */
    private static int end(List<String> rows) {
        int last = rows.size() - 1;
        for (int n = 1; n < last; n++) {
            if (rows.get(n).startsWith("T,")) {
                throw FileRefused.trailing();
            }
        }
        if (!TOTAL.matcher(rows.get(last)).matches()) {
            throw FileRefused.truncated();
        }
        return last;
    }

    private static List<SettlementLine> lines(List<String> rows) {
        var lines = new ArrayList<SettlementLine>();
        var errors = new ArrayList<FieldError>();
        for (int n = 1; n <= rows.size(); n++) {
            var line = new LineReader(n, rows.get(n - 1));
            line.error().ifPresentOrElse(errors::add, () -> lines.add(line.read()));
        }
        if (!errors.isEmpty()) {
            throw FileRefused.lines(errors);
        }
        return lines;
    }

    private static void check(SettlementFile file, String row) {
        var totals = TOTAL.matcher(row);
        if (!totals.matches()
                || Integer.parseInt(totals.group(1)) != file.lines().size()) {
            throw FileRefused.truncated();
        }
        check(file, Kind.PAID, "納付", Long.parseLong(totals.group(2)));
        check(file, Kind.REVERSED, "取消し", Long.parseLong(totals.group(3)));
    }

    private static void check(SettlementFile file, Kind kind, String label, long said) {
        long counted = file.total(kind).amount();
        if (said != counted) {
            throw FileRefused.wrongTotal(label, said, counted);
        }
    }
}
