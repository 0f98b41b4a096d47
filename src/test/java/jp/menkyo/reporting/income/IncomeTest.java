package jp.menkyo.reporting.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.receipt.voiding.Reversals;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Income of an office of its own, over the end of a fiscal year. */
@MenkyoTest
class IncomeTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 11);

    /** The same sum by another way: what the postings of the money accounts say, without views and classes. */
    private static final String BY_ANOTHER_WAY = """
            select coalesce(sum(p.yen), 0) from payment.posting p
             where p.account in ('PROVIDER', 'COUNTER_CASH', 'COUNTER_CASHLESS', 'BANK')
               and p.entry_id in (select id from payment.entry
                                   where (at at time zone 'Asia/Tokyo')::date between ? and ?)
            """;

    private final Administrator office = new Administrator("13-income");

    @Autowired
    Income income;

    @Autowired
    Payments payments;

    @Autowired
    Reversals reversals;

    @Autowired
    Charges charges;

    @Autowired
    Ledger ledger;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void putsEachYenIntoOneClassAndTiesToTheBook() {
        live();

        var year = count(APRIL, MARCH.plusYears(1), Grouping.MEANS, null);
        assertThat(year.lines())
                .containsExactly(
                        new IncomeLine("クレジットカード", 1, 5600, 0, 0),
                        new IncomeLine("窓口現金", 2, 9200, 3600, 0),
                        new IncomeLine("口座振込", 0, 0, 0, 5600));
        assertThat(year.tiesToTheBook()).isTrue();
        assertThat(count(MARCH, MAY, Grouping.FISCAL_YEAR, null).lines())
                .extracting(IncomeLine::label, IncomeLine::net)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("令和7年度", 3600L),
                        org.assertj.core.groups.Tuple.tuple("令和8年度", 5600L));
        assertThat(count(MARCH, MAY, Grouping.MEANS, Means.CASH).lines())
                .containsExactly(new IncomeLine("窓口現金", 3, 12_800, 3600, 0));
        assertThat(count(MARCH, MAY, Grouping.CHANNEL, null).lines())
                .extracting(IncomeLine::label)
                .containsExactly("（事案の記録がないもの）");
        for (var by : Grouping.values()) {
            for (var from : List.of(MARCH, APRIL, MAY)) {
                var table = count(from, MAY, by, null);
                assertThat(table.tie()).as("%s from %s", by, from).contains("一致しています");
                assertThat(table.total().net()).isEqualTo(byAnotherWay(from, MAY));
            }
        }
        assertThat(count(MAY.plusDays(1), MAY.plusDays(9), Grouping.DAY, null).lines())
                .isEmpty();
    }

    /** Two fees in March and April, a voided one, and one that was paid online and refunded. */
    private void live() {
        clock.set(MARCH);
        cash(FeeCode.REISSUE, 3600);
        clock.set(APRIL);
        cash(FeeCode.NEW, 5600);
        var voided = cash(FeeCode.REISSUE, 3600);
        var receipt = in(() -> payments.ledger(voided)).stream()
                .map(Entry::receiptNumber)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        clock.set(MAY);
        in(() -> {
            reversals.voidReceipt(receipt, "treasurer1", "manager1", "誤入力");
            return receipt;
        });
        online();
    }

    private void online() {
        in(() -> {
            var caseNumber = charged(FeeCode.NEW);
            var charge = charges.lock(caseNumber).get(0);
            enter(caseNumber, Entry.Kind.PAID_ONLINE, Means.CARD);
            ledger.enter(charge, Entry.Kind.REFUND_DECIDED, "manager1", "rf");
            enter(caseNumber, Entry.Kind.REFUND_PAID, Means.TRANSFER);
            enter(caseNumber, Entry.Kind.REFUND_RETURNED, Means.TRANSFER);
            enter(caseNumber, Entry.Kind.REFUND_PAID, Means.TRANSFER);
            ledger.enter(charge, Entry.Kind.SETTLED_BY_PROVIDER, "treasurer1", "sf");
            return caseNumber;
        });
    }

    private void enter(CaseNumber caseNumber, Entry.Kind kind, Means means) {
        var charge = charges.lock(caseNumber).get(0);
        ledger.enter(charge, kind, charge.amount(), Circumstances.money("payment-service", means, "x"));
    }

    private CaseNumber cash(FeeCode code, long yen) {
        return in(() -> {
            var caseNumber = charged(code);
            payments.receiveAtCounter(caseNumber, new Yen(yen), "treasurer1");
            return caseNumber;
        });
    }

    private CaseNumber charged(FeeCode code) {
        var caseNumber = PaymentFixture.freshCase();
        payments.charge(caseNumber, code, LocalDate.now(clock));
        return caseNumber;
    }

    private IncomeTable count(
            LocalDate from, LocalDate to, Grouping by, @org.jspecify.annotations.Nullable Means means) {
        return administrators.as(office, () -> income.count(new Criteria(from, to, by, means, null)));
    }

    private long byAnotherWay(LocalDate from, LocalDate to) {
        return in(() ->
                jdbc.sql(BY_ANOTHER_WAY).params(from, to).query(Long.class).single());
    }

    private <T> T in(Supplier<T> work) {
        return administrators.as(office, () -> transaction.execute(status -> work.get()));
    }
}
