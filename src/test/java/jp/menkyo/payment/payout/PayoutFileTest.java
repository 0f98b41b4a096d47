package jp.menkyo.payment.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Transfers.Transfer;
import jp.menkyo.payment.refund.account.BankAccount;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.junit.jupiter.api.Test;

/** Held against the record layout that the banks publish, column by column. */
class PayoutFileTest {

    private static final PayoutSettings.Consignor OFFICE =
            new PayoutSettings.Consignor("1234567890", "ﾄｳｷﾖｳﾄ", "0001", "110", "7654321");

    private final byte[] file = PayoutFile.of(
            OFFICE, LocalDate.of(2026, 12, 4), List.of(transfer(1, 5600, "ｻﾄｳ ﾊﾅｺ"), transfer(2, 3200, "ｶﾞｳｽ ﾏﾘﾔ")));
    private final String[] records = new String(file, Charset.forName("JIS_X0201")).split("\r\n");

    @Test
    void holdsOneByteForEachOfThe120CharactersOfARecord() {
        assertThat(records).hasSize(5).allSatisfy(record -> assertThat(record).hasSize(120));
        assertThat(file).hasSize(5 * 122);
    }

    @Test
    void beginsWithTheOfficeAndTheDay() {
        assertThat(records[0]).startsWith("1210" + "1234567890" + "ﾄｳｷﾖｳﾄ ");
        assertThat(records[0].substring(54, 62)).isEqualTo("12040001");
        assertThat(records[0].substring(77, 80)).isEqualTo("110");
        assertThat(records[0].substring(95, 103)).isEqualTo("17654321");
    }

    @Test
    void hasOneRecordForEachRefund() {
        assertThat(records[2].substring(0, 5)).isEqualTo("20005");
        assertThat(records[2].substring(20, 23)).isEqualTo("210");
        assertThat(records[2].substring(42, 50)).isEqualTo("10012345");
        assertThat(records[2].substring(50, 80)).isEqualTo("%-30s".formatted("ｶﾞｳｽ ﾏﾘﾔ"));
        assertThat(records[2].substring(80, 112)).isEqualTo("0000003200" + "0" + "0000000002" + "97000002  " + "7");
    }

    @Test
    void endsWithCountAndTotal() {
        assertThat(records[3]).startsWith("8" + "000002" + "000000008800" + " ");
        assertThat(records[4]).isEqualTo("9" + " ".repeat(119));
    }

    private static Transfer transfer(int running, long yen, String holder) {
        var refund = new Refund(
                "rf_x",
                CaseNumber.of(97, running),
                Refund.Cause.OVERPAID,
                Refund.State.ACCOUNT_KNOWN,
                true,
                new Yen(yen),
                "REFUND-01",
                "過納",
                "treasurer1",
                "approver1",
                null,
                Instant.EPOCH);
        return new Transfer(refund, new BankAccount("0005", "210", BankAccount.Kind.ORDINARY, "0012345", holder));
    }
}
