package jp.menkyo.payment.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.bench.Measurement;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.slip.Slips;
import jp.menkyo.shared.transaction.ConcurrentWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a bank file of {@code -Dbench.rows} slips takes, each of which settles its charge (5,000, the most there may be). */
@MenkyoTest
class BankFileBenchmark {

    private static final int ROWS = Integer.getInteger("bench.rows", 5_000);

    @Autowired
    Payments payments;

    @Autowired
    Slips slips;

    @Autowired
    BankFiles files;

    @Autowired
    ConcurrentWork concurrent;

    @Test
    void measure() {
        var made = new Measurement("charge and make out a slip");
        var rows = IntStream.range(0, ROWS)
                .mapToObj(n -> "D,%s,5600,20261101,本店,TX-BENCH-%d".formatted(made.time(this::slip), n))
                .collect(Collectors.joining("\n"));
        var content = "H,1,9999,20261102,銀行\n%s\nT,%d,%d"
                .formatted(rows, ROWS, ROWS * 5_600L)
                .getBytes(UTF_8);
        var taken = new Measurement("take a file of %,d rows".formatted(ROWS));
        taken.time(() -> concurrent.inTransaction(() -> files.take(content, "bench.csv", "treasurer1")));
        Measurement.report("bank file", made, taken);
    }

    private String slip() {
        var caseNumber = PaymentFixture.freshCase();
        payments.charge(caseNumber, FeeCode.NEW, LocalDate.of(2026, 11, 2));
        return slips.issue(caseNumber, "reception1").get(0).number().value();
    }
}
