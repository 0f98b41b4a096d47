package jp.menkyo.payment.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.excess.Excesses;
import jp.menkyo.payment.receipt.voiding.ReceiptVoids;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever happens to the money of a case, in whatever order: the book balances, and everything that came is in one place.
 * The number of cases is {@code -Dmenkyo.money.cases}; a failure names the seed of its case.
 */
@MenkyoTest
class MoneyPropertiesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final int CASES = Integer.getInteger("menkyo.money.cases", 400);
    private static final int EVENTS = 12;

    @Autowired
    Payments payments;

    @Autowired
    Excesses excesses;

    @Autowired
    ReceiptVoids voids;

    @Autowired
    Callbacks callbacks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** What the world outside did, counted apart from the book. */
    private static final class World {
        private long came;
        private long wentBack;
        private int refused;
    }

    @Test
    void keepsEveryYenInOnePlaceWhateverHappens() {
        var refused = 0;
        for (long seed = 0; seed < CASES; seed++) {
            refused += live(seed);
        }
        assertThat(refused).as("refusals seen").isGreaterThan(CASES / 4);
    }

    private int live(long seed) {
        var random = new Random(seed);
        var caseNumber = PaymentFixture.freshCase();
        var world = new World();
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        var past = new ArrayList<PaymentNotice>();
        for (int n = 0; n < EVENTS; n++) {
            happen(random, caseNumber, world, past);
        }
        check(seed, caseNumber, world);
        return world.refused;
    }

    private void happen(Random random, CaseNumber caseNumber, World world, List<PaymentNotice> past) {
        try {
            switch (random.nextInt(9)) {
                case 0, 1, 2 -> hear(notice(random, caseNumber), world, past);
                case 3 -> {
                    if (!past.isEmpty()) {
                        callbacks.receive(past.get(random.nextInt(past.size())));
                    }
                }
                case 4 -> {
                    var cash = new Yen(random.nextBoolean() ? 5600 : 5000);
                    payments.receiveAtCounter(caseNumber, cash, "treasurer1");
                    world.came += cash.amount();
                }
                case 5 -> voidLastReceipt(caseNumber, world);
                case 6 -> excesses.apply(caseNumber, "treasurer1");
                case 7 -> {
                    var rest = new Yen(
                            List.of(5040, 5600, 1 + random.nextInt(5600)).get(random.nextInt(3)));
                    excesses.receiveAtCounter(caseNumber, rest, "treasurer1");
                    world.came += rest.amount();
                }
                default -> end(random, caseNumber);
            }
        } catch (Problem refusal) {
            world.refused++;
        }
    }

    private void end(Random random, CaseNumber caseNumber) {
        switch (random.nextInt(6)) {
            case 0 -> payments.exempt(caseNumber, "manager1", "EXEMPTION_GRANTED");
            case 1 -> payments.cancel(caseNumber);
            default -> payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        }
    }

    private void hear(PaymentNotice notice, World world, List<PaymentNotice> past) {
        past.add(notice);
        switch (callbacks.receive(notice)) {
            case SETTLED, PAID_TWICE, PAID_AFTER_CANCELLATION, WRONG_AMOUNT, WRONG_ORDER ->
                world.came += notice.amount();
            case REVERSED, EXCESS_REVERSED -> world.wentBack += notice.amount();
            case ALREADY_SETTLED, ALREADY_REVERSED, NOTED, WRONG_CURRENCY, NOTHING_TO_REVERSE -> {}
        }
    }

    private PaymentNotice notice(Random random, CaseNumber caseNumber) {
        var charges = payments.of(caseNumber);
        var charge = charges.get(random.nextInt(charges.size()));
        var amounts = List.of(5600L, 5600L, 5600L, 560L, 6000L, 0L);
        var status = List.of(
                        PaymentNotice.Status.PAID,
                        PaymentNotice.Status.PAID,
                        PaymentNotice.Status.REVERSED,
                        PaymentNotice.Status.CANCELLED)
                .get(random.nextInt(4));
        return new PaymentNotice(
                OpaqueId.random("ev"),
                charge.orderId() == null ? "or_never_ordered" : charge.orderId(),
                charge.id(),
                amounts.get(random.nextInt(amounts.size())),
                random.nextInt(12) == 0 ? "USD" : "JPY",
                status,
                Instant.EPOCH,
                PaymentNotice.Method.values()[random.nextInt(3)]);
    }

    private void voidLastReceipt(CaseNumber caseNumber, World world) {
        payments.ledger(caseNumber).stream()
                .filter(entry -> entry.receiptNumber() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(receipt -> {
                    voids.request(receipt.receiptNumber(), "treasurer1", "金額を誤って受け取った");
                    voids.approve(receipt.receiptNumber(), "manager1");
                    world.wentBack += receipt.amount().amount();
                });
    }

    private void check(long seed, CaseNumber caseNumber, World world) {
        var balances = balances(caseNumber);
        assertThat(balances.values().stream().mapToLong(Long::longValue).sum())
                .as("balance of the whole book, seed %d", seed)
                .isZero();
        long money = Stream.of(Account.values())
                .filter(account -> account.side() == Account.Side.MONEY)
                .mapToLong(account -> balances.getOrDefault(account, 0L))
                .sum();
        assertThat(money).as("money of the case, seed %d", seed).isEqualTo(world.came - world.wentBack);
        assertThat(balances.getOrDefault(Account.EXCESS, 0L))
                .as("excess, seed %d", seed)
                .isNotPositive();
        long open = payments.of(caseNumber).stream()
                .filter(Charge::open)
                .mapToLong(charge -> charge.amount().amount())
                .sum();
        assertThat(balances.getOrDefault(Account.RECEIVABLE, 0L))
                .as("what is due, seed %d", seed)
                .isEqualTo(open);
        assertThat(payments.of(caseNumber))
                .as("charges in force, seed %d", seed)
                .filteredOn(charge -> charge.state() != Charge.State.REVERSED)
                .hasSize(1);
    }

    private Map<Account, Long> balances(CaseNumber caseNumber) {
        var balances = new EnumMap<Account, Long>(Account.class);
        for (var account : Account.values()) {
            balances.put(account, payments.balance(caseNumber, account));
        }
        return balances;
    }

    @Test
    void refusesALopsidedEntry() {
        var caseNumber = PaymentFixture.freshCase();
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                                insert into payment.posting (entry_id, charge_id, account, yen)
                                select max(e.id), max(e.charge_id), 'BANK', 1
                                  from payment.entry e join payment.charge c on c.id = e.charge_id where c.case_number = ?
                                """).param(caseNumber.value()).update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not balance");
    }

    @Test
    void refusesAStateThatTheBookDoesNotBear() {
        var caseNumber = PaymentFixture.freshCase();
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update payment.charge set state = 'PAID' where case_number = ?")
                                .param(caseNumber.value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("yen are due");
        assertThat(payments.ledger(caseNumber)).extracting(Entry::kind).containsExactly(Entry.Kind.OPENED);
    }
}
