package jp.menkyo.payment.settlement.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.online.OnlineOrders;
import jp.menkyo.payment.receipt.voiding.Reversals;
import jp.menkyo.payment.settlement.Settlement;
import jp.menkyo.payment.settlement.SettlementFetch;
import jp.menkyo.payment.settlement.file.FileRefused;
import jp.menkyo.payment.settlement.file.SettlementFileWriter;
import jp.menkyo.payment.settlement.match.Difference;
import jp.menkyo.payment.settlement.store.TakenFile.Source;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of a day, each time in an office of its own. */
@MenkyoTest
class DayClosingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final AtomicInteger OFFICES = new AtomicInteger();

    @Autowired
    Payments payments;

    @Autowired
    OnlineOrders orders;

    @Autowired
    Charges charges;

    @Autowired
    Ledger ledger;

    @Autowired
    Reversals reversals;

    @Autowired
    Settlement settlement;

    @Autowired
    SettlementFetch fetch;

    @Autowired
    jp.menkyo.simulator.payprovider.SettlementDesk provider;

    @Autowired
    DayClosing closing;

    @Autowired
    SettlementCalendar calendar;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private final Administrator office = new Administrator("13-settle" + (char) ('a' + OFFICES.getAndIncrement()));

    @BeforeEach
    void openTheDesk() {
        clock.set(DAY);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void closesADayOnWhichEverythingAgreesAndKeepsIt() {
        var online = paidOnline("or_agrees");
        cash();
        clock.set(DAY.plusDays(1));
        take(new SettlementFileWriter(DAY).paid("or_agrees", 5600));
        list(Map.of("or_agrees", 5600L));
        count(Means.CASH, 5600);

        assertThat(sheet().differences()).isEmpty();
        assertThat(sheet().matched()).isEqualTo(1);
        close();

        assertThat(sheet().closing()).isNotNull().satisfies(closed -> {
            assertThat(closed.receivedYen()).isEqualTo(11_200);
            assertThat(closed.movements()).isEqualTo(2);
        });
        assertThat(in(() -> payments.balance(online, Account.PROVIDER))).isZero();
        assertThat(in(() -> payments.balance(online, Account.BANK))).isEqualTo(5600);
        refusesEverythingForAClosedDay();
    }

    private void refusesEverythingForAClosedDay() {
        assertThatThrownBy(this::close).isInstanceOf(DayRefused.class).hasMessageContaining("令和8年5月11日は締めています");
        assertThatThrownBy(() -> count(Means.CASH, 0)).isInstanceOf(DayRefused.class);
        for (var forbidden : new String[] {
            "insert into payment.entry (charge_id, at, kind, yen, actor, business_day) select id, now(), 'ORDERED', 0, 'x', '2026-05-11' from payment.charge limit 1",
            "insert into payment.counter_count (day, means, yen, counted_by, counted_at) values ('2026-05-11', 'CASH', 0, 'x', now())",
            "insert into payment.provider_inquiry (day, asked_by, asked_at) values ('2026-05-11', 'x', now())",
            "insert into payment.posting (entry_id, charge_id, account, yen) select e.id, e.charge_id, 'BANK', 1 from payment.entry e where e.business_day = '2026-05-11' and e.kind = 'PAID_AT_COUNTER'",
            "insert into payment.closing select administrator, '2026-05-14', 0, 0, 0, 0, 'x', now() from payment.closing",
            "update payment.closing set received_yen = 0",
            "delete from payment.closing",
            "update payment.entry set business_day = '2026-05-11'"
        }) {
            assertThatThrownBy(() -> in(() -> jdbc.sql(forbidden).update()))
                    .as(forbidden)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void booksWhatComesLateOnTheNextOpenDay() {
        cash();
        clock.set(DAY.plusDays(1));
        take(new SettlementFileWriter(DAY));
        list(Map.of());
        count(Means.CASH, 5600);
        close();

        clock.set(DAY);
        var late = paidOnline("or_late");

        assertThat(businessDays(late)).containsOnly(DAY.plusDays(1));
        assertThat(in(() -> calendar.next())).contains(DAY.plusDays(1));
        assertThat(in(() -> calendar.month(YearMonth.of(2026, 5))))
                .filteredOn(day -> day.day().equals(DAY) || day.day().equals(DAY.plusDays(1)))
                .extracting(SettlementCalendar.Day::state, SettlementCalendar.Day::received)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SettlementCalendar.State.CLOSED, 5600L),
                        org.assertj.core.groups.Tuple.tuple(SettlementCalendar.State.NOT_OVER, 5600L));
    }

    @Test
    void doesNotCloseWhatIsNeitherMatchedNorExplained() {
        paidOnline("or_missing");
        cash();
        assertThat(sheet().obstacles()).anyMatch(sentence -> sentence.contains("まだ終わっていません"));
        clock.set(DAY.plusDays(1));
        assertThat(sheet().obstacles())
                .containsExactly(
                        "決済サービスの精算ファイルを取り込んでください。",
                        "決済サービスの注文の記録と照合してください（「決済サービスから取得する」）。",
                        "窓口現金を数えて入力してください。",
                        "説明又は承認のない差異が1件あります。");
        take(new SettlementFileWriter(DAY));
        list(Map.of("or_missing", 5600L));
        count(Means.CASH, 5000);

        assertThat(sheet().differences())
                .extracting(line -> line.difference().kind())
                .containsExactly(Difference.Kind.COUNTED, Difference.Kind.NOT_IN_FILE);
        assertThatThrownBy(this::close).isInstanceOf(DayRefused.class).hasMessageContaining("差異が2件");

        explain("order:or_missing", Cause.NEXT_DAY);
        explain("counter:cash", Cause.CASH_OVER_SHORT);
        assertThatThrownBy(this::close).isInstanceOf(DayRefused.class).hasMessageContaining("差異が1件");
        assertThatThrownBy(() -> approve("counter:cash", "treasurer1"))
                .isInstanceOfSatisfying(
                        DayRefused.class, refused -> assertThat(refused.code()).isEqualTo("SAME_PERSON"));
        approve("counter:cash", "manager1");
        close();

        assertThat(in(() -> calendar.carriedOver())).isEqualTo(1);
        clock.set(DAY.plusDays(2));
        in(() -> settlement.take(
                DAY.plusDays(1),
                new SettlementFileWriter(DAY.plusDays(1))
                        .paid("or_missing", 5600)
                        .bytes(),
                Source.UPLOADED,
                "treasurer1"));
        assertThat(in(() -> calendar.carriedOver())).isZero();
    }

    @Test
    void forgetsAnExplanationWhenTheAmountsChange() {
        cash();
        clock.set(DAY.plusDays(1));
        count(Means.CASH, 5000);
        explain("counter:cash", Cause.CASH_OVER_SHORT);
        approve("counter:cash", "manager1");
        assertThat(sheet().unexplained()).isZero();

        count(Means.CASH, 4000);

        assertThat(sheet().unexplained()).isEqualTo(1);
        assertThatThrownBy(() -> explain("counter:cash", Cause.NEXT_DAY))
                .isInstanceOfSatisfying(
                        DayRefused.class, refused -> assertThat(refused.code()).isEqualTo("CAUSE"));
        assertThatThrownBy(() -> explain("order:or_none", Cause.NEXT_DAY))
                .isInstanceOfSatisfying(
                        DayRefused.class, refused -> assertThat(refused.code()).isEqualTo("NO_DIFFERENCE"));
    }

    @Test
    void takesAFileOnceAndNoOtherInItsPlace() {
        var online = paidOnline("or_twice");
        var file = new SettlementFileWriter(DAY).paid("or_twice", 5600);

        assertThat(take(file)).isTrue();
        assertThat(take(file)).isFalse();
        assertThat(take(file)).isFalse();

        assertThat(in(() -> payments.balance(online, Account.BANK))).isEqualTo(5600);
        assertThat(code(() -> take(new SettlementFileWriter(DAY).paid("or_other", 1))))
                .isEqualTo("OTHER_FILE_TAKEN");
        assertThat(code(() -> take(DAY.plusDays(1), file.bytes()))).isEqualTo("OTHER_DAY");
        var foreign = file.text().replace(SettlementFileWriter.MERCHANT, "SOMEBODY-ELSE");
        assertThat(code(() -> take(DAY, foreign.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isEqualTo("OTHER_MERCHANT");
    }

    @Test
    void keepsBackWhatThePaymentServiceGaveBack() {
        var online = paidOnline("or_back");
        take(new SettlementFileWriter(DAY).paid("or_back", 5600));
        clock.set(DAY.plusDays(1));
        in(() -> {
            var charge = charges.lock(online).get(0);
            ledger.enter(
                    charge,
                    Entry.Kind.REVERSED,
                    charge.amount(),
                    Circumstances.money("payment-service", Means.CARD, "ev_b"));
            return charge;
        });
        assertThat(in(() -> payments.balance(online, Account.PROVIDER))).isEqualTo(-5600);

        take(
                DAY.plusDays(1),
                new SettlementFileWriter(DAY.plusDays(1))
                        .reversed("or_back", 5600)
                        .bytes());

        assertThat(in(() -> payments.balance(online, Account.PROVIDER))).isZero();
        assertThat(in(() -> payments.balance(online, Account.BANK))).isZero();
    }

    @Test
    void fetchesAndBooksWhatItNeverHeardOf() {
        var lost = in(() -> {
            var caseNumber = PaymentFixture.freshCase();
            payments.charge(caseNumber, FeeCode.NEW, DAY);
            orders.place(caseNumber);
            return caseNumber;
        });
        var orderId = in(() -> payments.of(lost)).get(0).orderId();
        assertThat(orderId).isNotNull();
        provider.lay(DAY, new SettlementFileWriter(DAY).paid(orderId, 5600).bytes(), Map.of(orderId, 5600L));
        clock.set(DAY.plusDays(1));

        assertThat(in(() -> fetch.fetch(DAY, "treasurer1"))).isEqualTo(SettlementFetch.Outcome.TAKEN);
        assertThat(in(() -> fetch.fetch(DAY, "treasurer1"))).isEqualTo(SettlementFetch.Outcome.SAME);

        assertThat(sheet().differences())
                .extracting(DaySheet.Line::difference)
                .singleElement()
                .isEqualTo(new Difference("order:" + orderId, Difference.Kind.NOT_IN_BOOK, 0, 5600L, 5600));
        assertThat(in(() -> settlement.book(DAY, orderId, "treasurer1")))
                .as("the payment service says that it is not paid")
                .isFalse();
    }

    @Test
    void hasAPlaceInTheDatabaseForEveryKindOfEntry() {
        var allowed = jdbc.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = 'entry_kind_check'")
                .query(String.class)
                .single();

        assertThat(java.util.Arrays.stream(Entry.Kind.values()).map(kind -> "'" + kind + "'"))
                .allSatisfy(kind -> assertThat(allowed).contains(kind));
    }

    /** The receipt is of an earlier day, whose money has gone to the bank. */
    @Test
    void countsBelowZeroWhatAVoidedReceiptGaveBack() {
        var paid = cash();
        clock.set(DAY.plusDays(1));
        in(() -> {
            var receipt = payments.ledger(paid).stream()
                    .flatMap(entry -> Stream.ofNullable(entry.receiptNumber()))
                    .findFirst()
                    .orElseThrow();
            reversals.voidReceipt(receipt, "treasurer1", "manager1", "金額の誤り");
            closing.count(DAY.plusDays(1), Means.CASH, -5600, "treasurer1");
            return receipt;
        });

        var sheet = in(() -> closing.sheet(DAY.plusDays(1)));
        assertThat(sheet.counters())
                .filteredOn(counter -> counter.means() == Means.CASH)
                .singleElement()
                .satisfies(counter -> assertThat(counter.bookYen()).isEqualTo(-5600));
        assertThat(sheet.differences()).isEmpty();
    }

    private CaseNumber paidOnline(String orderId) {
        return in(() -> {
            var caseNumber = PaymentFixture.freshCase();
            payments.charge(caseNumber, FeeCode.NEW, DAY);
            ledger.order(charges.lock(caseNumber).get(0), orderId, "https://pay.example.jp/");
            var charge = charges.lock(caseNumber).get(0);
            ledger.enter(
                    charge,
                    Entry.Kind.PAID_ONLINE,
                    charge.amount(),
                    Circumstances.money("payment-service", Means.CARD, "ev_a"));
            return caseNumber;
        });
    }

    private CaseNumber cash() {
        return in(() -> {
            var caseNumber = PaymentFixture.freshCase();
            payments.charge(caseNumber, FeeCode.NEW, DAY);
            payments.receiveAtCounter(caseNumber, new Yen(5600), "treasurer1");
            return caseNumber;
        });
    }

    private boolean take(SettlementFileWriter file) {
        return take(DAY, file.bytes());
    }

    private boolean take(LocalDate day, byte[] content) {
        return in(() -> settlement.take(day, content, Source.UPLOADED, "treasurer1"));
    }

    private void list(Map<String, Long> orders) {
        in(() -> {
            settlement.note(DAY, orders, "treasurer1");
            return orders;
        });
    }

    private void count(Means means, long yen) {
        in(() -> {
            closing.count(DAY, means, yen, "treasurer1");
            return means;
        });
    }

    private void explain(String subject, Cause cause) {
        in(() -> {
            closing.explain(DAY, subject, cause, "確かめた", "treasurer1");
            return cause;
        });
    }

    private void approve(String subject, String officer) {
        in(() -> {
            closing.approve(DAY, subject, officer);
            return officer;
        });
    }

    private void close() {
        in(() -> {
            closing.close(DAY, "treasurer1");
            return DAY;
        });
    }

    private DaySheet sheet() {
        return in(() -> closing.sheet(DAY));
    }

    private java.util.List<LocalDate> businessDays(CaseNumber caseNumber) {
        var sql = """
                select e.business_day from payment.entry e join payment.charge c on c.id = e.charge_id where c.case_number = ?
                """;
        return in(() ->
                jdbc.sql(sql).param(caseNumber.value()).query(LocalDate.class).list());
    }

    private static String code(Runnable act) {
        try {
            act.run();
            return "TAKEN";
        } catch (FileRefused refused) {
            return refused.code();
        }
    }

    private <T> T in(Supplier<T> work) {
        return administrators.as(office, () -> transaction.execute(status -> work.get()));
    }
}
