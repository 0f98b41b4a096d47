package jp.menkyo.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import jp.menkyo.AtOnce;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.bank.file.BankFileRefused;
import jp.menkyo.payment.excess.Discrepancy;
import jp.menkyo.payment.excess.Excesses;
import jp.menkyo.payment.slip.Slip;
import jp.menkyo.payment.slip.Slips;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.transaction.ConcurrentWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class BankFilesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final AtomicInteger RUNNING = new AtomicInteger();

    @Autowired
    BankFiles files;

    @Autowired
    Payments payments;

    @Autowired
    Excesses excesses;

    @Autowired
    Slips slips;

    @Autowired
    ConcurrentWork concurrent;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void settlesWhatIsExactAndKeepsTheRestForAnOfficer() {
        var exact = slip();
        var less = slip();
        var more = slip();
        var cancelled = slip();
        payments.cancel(cancelled.caseNumber());
        var waived = slip();
        payments.exempt(waived.caseNumber(), "manager1", "EXEMPTION_GRANTED");

        long id = take(file(
                row(exact, 5600),
                row(less, 5000),
                row(more, 6000),
                row(cancelled, 5600),
                row(waived, 5600),
                "D,NF8-999999-A,5600,20261101,本店," + transaction()));

        assertThat(files.rows(id, 0))
                .extracting(TakenRow::outcome)
                .containsExactly(
                        RowOutcome.UNDERPAID,
                        RowOutcome.OVERPAID,
                        RowOutcome.PAID_AFTER_CANCELLATION,
                        RowOutcome.PAID_TWICE,
                        RowOutcome.UNKNOWN_SLIP,
                        RowOutcome.SETTLED);
        assertThat(payments.settled(exact.caseNumber())).isTrue();
        assertThat(payments.balance(exact.caseNumber(), Account.BANK)).isEqualTo(5600);
        assertThat(payments.settled(less.caseNumber())).isFalse();
        assertThat(excesses.of(less.caseNumber())).isEqualTo(new Yen(5000));
        assertThat(payments.discrepancies(more.caseNumber()))
                .extracting(Discrepancy::kind, Discrepancy::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Discrepancy.Kind.WRONG_AMOUNT, 6000L));
        assertThat(excesses.of(cancelled.caseNumber())).isEqualTo(new Yen(5600));
        assertThat(files.file(id)).hasValueSatisfying(file -> {
            assertThat(file.charset()).isEqualTo("Shift_JIS");
            assertThat(file.settled()).isOne();
            assertThat(file.toClear()).isEqualTo(5);
        });
    }

    @Test
    void takesTheSameFileOnceEvenByTwoAtOnce() {
        var paid = slip();
        var content = file(row(paid, 5600));

        var answers = AtOnce.both(() -> answer(content), () -> answer(content));

        assertThat(answers).containsExactlyInAnyOrder("taken", "BANK_FILE_AGAIN");
        assertThatThrownBy(() -> take(content))
                .isInstanceOfSatisfying(
                        BankFileRefused.class,
                        refused -> assertThat(refused.title()).contains("取り込み済みです", "treasurer1"));
        assertThat(paidBySlip(paid)).isOne();
    }

    private String answer(byte[] content) {
        try {
            take(content);
            return "taken";
        } catch (BankFileRefused again) {
            return again.code();
        }
    }

    @Test
    void entersATransactionOnceAlthoughItComesInAnotherFile() {
        var paid = slip();
        var row = row(paid, 5600);
        take(file(row));

        long again = take(file(row, row(slip(), 5600)));
        long changed = take(file(row.replace(",5600,", ",5000,")));

        assertThat(files.rows(again, 0))
                .extracting(TakenRow::outcome)
                .containsExactly(RowOutcome.REPEATED, RowOutcome.SETTLED);
        assertThat(files.rows(changed, 0)).extracting(TakenRow::outcome).containsExactly(RowOutcome.CONFLICT);
        assertThat(paidBySlip(paid)).isOne();
        assertThat(excesses.of(paid.caseNumber())).isEqualTo(Yen.ZERO);
    }

    @Test
    void takesNothingAtAllOfAFileWithAWrongTotal() {
        var paid = slip();
        var wrong = new String(file(row(paid, 5600)), SHIFT_JIS).replace("T,1,5600", "T,1,5601");
        long before = files.count();

        assertThatThrownBy(() -> take(wrong.getBytes(SHIFT_JIS))).isInstanceOf(BankFileRefused.class);

        assertThat(files.count()).isEqualTo(before);
        assertThat(payments.settled(paid.caseNumber())).isFalse();
    }

    @Test
    void holdsInTheDatabaseThatATransactionIsEnteredOnce() {
        var row = row(slip(), 5600);
        long id = take(file(row));

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                        insert into payment.bank_row (file_id, line, bank, transaction, slip, yen, paid_on, branch, outcome)
                        select file_id, 999, bank, transaction, slip, yen, paid_on, branch, 'UNKNOWN_SLIP'
                          from payment.bank_row where file_id = ?""").param(id).update()))
                .hasMessageContaining("bank_row_transaction_once");
    }

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private Slip slip() {
        var caseNumber = PaymentFixture.freshCase();
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        return slips.issue(caseNumber, "reception1").get(0);
    }

    private static String transaction() {
        return "TX-B%05d".formatted(RUNNING.incrementAndGet());
    }

    private static String row(Slip slip, long yen) {
        return "D,%s,%d,20261101,本店営業部,%s".formatted(slip.number(), yen, transaction());
    }

    private static byte[] file(String... rows) {
        long total = List.of(rows).stream()
                .mapToLong(row -> Long.parseLong(row.split(",")[2]))
                .sum();
        return List.of(rows).stream()
                .collect(Collectors.joining(
                        "\r\n", "H,1,9901,20261102,みどり銀行\r\n", "\r\nT,%d,%d\r\n".formatted(rows.length, total)))
                .getBytes(SHIFT_JIS);
    }

    private long take(byte[] content) {
        return concurrent.inTransaction(() -> files.take(content, "nofu.csv", "treasurer1"));
    }

    private long paidBySlip(Slip slip) {
        return payments.ledger(slip.caseNumber()).stream()
                .filter(entry -> entry.kind() == Entry.Kind.PAID_BY_SLIP)
                .count();
    }
}
