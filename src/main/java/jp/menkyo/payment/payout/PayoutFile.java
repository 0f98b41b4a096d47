package jp.menkyo.payment.payout;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.menkyo.payment.payout.PayoutSettings.Consignor;
import jp.menkyo.payment.refund.Transfers.Transfer;

/**
 * A file of transfers in the format all Japanese banks take (全国銀行協会 総合振込, 120 characters a record, JIS X 0201): one
 * header, one record for each refund, one trailer with count and total, one end record, each closed by CR LF.
 *
 * <pre>
 * header  1 | 21 | 0 | consignor code 10 | name 40 | MMDD 4 | bank 4 | name 15 | branch 3 | name 15 | kind 1 | account 7 | 17
 * data    2 | bank 4 | name 15 | branch 3 | name 15 | house 4 | kind 1 | account 7 | holder 30 | yen 10 | new 1 | running 10
 *           | case 10 | kind of transfer 1 | 1 | 7
 * trailer 8 | count 6 | yen 12 | 101
 * end     9 | 119
 * </pre>
 *
 * The names of banks stay blank, banks go by the codes. The case stands as its running digits, so that the bank's answer can
 * be held against it; it names nobody.
 */
final class PayoutFile {

    private static final Charset JIS_X_0201 = Charset.forName("JIS_X0201");
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMdd");

    private PayoutFile() {}

    static byte[] of(Consignor consignor, LocalDate transferOn, List<Transfer> transfers) {
        var file = new StringBuilder().append(header(consignor, transferOn));
        for (int n = 0; n < transfers.size(); n++) {
            file.append(data(n + 1, transfers.get(n)));
        }
        return file.append(trailer(transfers))
                .append(record("9", blank(119)))
                .toString()
                .getBytes(JIS_X_0201);
    }

    private static String header(Consignor consignor, LocalDate transferOn) {
        return record(
                "1210",
                consignor.code(),
                left(consignor.name(), 40),
                MONTH_AND_DAY.format(transferOn),
                consignor.bank(),
                blank(15),
                consignor.branch(),
                blank(15),
                "1",
                consignor.account(),
                blank(17));
    }

    private static String data(int running, Transfer transfer) {
        var account = transfer.account();
        return record(
                "2",
                account.bank(),
                blank(15),
                account.branch(),
                blank(15),
                blank(4),
                account.kind().code(),
                account.number(),
                left(account.holder(), 30),
                right(transfer.refund().amount().amount(), 10),
                "0",
                right(running, 10),
                left(transfer.refund().caseNumber().value().replaceAll("[^0-9]", ""), 10),
                "7",
                blank(8));
    }

    private static String trailer(List<Transfer> transfers) {
        long total = transfers.stream()
                .mapToLong(each -> each.refund().amount().amount())
                .sum();
        return record("8", right(transfers.size(), 6), right(total, 12), blank(101));
    }

    private static String record(String... items) {
        var line = String.join("", items);
        if (line.length() != 120) {
            throw new IllegalStateException("a record has 120 characters, not " + line.length());
        }
        return line + "\r\n";
    }

    private static String left(String text, int width) {
        return (text + blank(width)).substring(0, width);
    }

    private static String right(long number, int width) {
        return ("%0" + width + "d").formatted(number);
    }

    private static String blank(int width) {
        return " ".repeat(width);
    }
}
