package jp.menkyo.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.menkyo.AtOnce;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.WrongAmount;
import jp.menkyo.payment.excess.Excesses;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.receipt.search.ReceiptLine;
import jp.menkyo.payment.receipt.search.ReceiptQuery;
import jp.menkyo.payment.receipt.search.ReceiptSearch;
import jp.menkyo.payment.receipt.voiding.ReceiptNotVoidable;
import jp.menkyo.payment.receipt.voiding.ReceiptVoids;
import jp.menkyo.payment.receipt.voiding.VoidRefused;
import jp.menkyo.payment.slip.Slip;
import jp.menkyo.payment.slip.SlipRefused;
import jp.menkyo.payment.slip.Slips;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.transaction.ConcurrentWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A slip, the money at the counter, the receipt, and a receipt that was wrong. */
@MenkyoTest
class ReceiptsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final Yen FEE = new Yen(5600);
    private static final Tender CASHLESS = new Tender(Means.CASHLESS, "T-0012");

    @Autowired
    Payments payments;

    @Autowired
    Slips slips;

    @Autowired
    Receipts receipts;

    @Autowired
    ReceiptVoids voids;

    @Autowired
    ReceiptSearch search;

    @Autowired
    Excesses excesses;

    @Autowired
    Charges charges;

    @Autowired
    Ledger ledger;

    @Autowired
    ConcurrentWork concurrent;

    @Autowired
    SettableClock clock;

    private final CaseNumber caseNumber = PaymentFixture.freshCase();

    @BeforeEach
    void charge() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
    }

    @AfterEach
    void repair() {
        clock.reset();
    }

    @Test
    void makesOutOneSlipPerChargeDueOnAnOpenDay() {
        clock.set(LocalDate.of(2026, 11, 26));

        var slip = slips.issue(caseNumber, "reception1").get(0);

        assertThat(slips.issue(caseNumber, "treasurer1")).containsExactly(slip);
        assertThat(slip.number().value()).matches("NF8-[0-9]{6}-[A-Z]");
        assertThat(slip.dueOn())
                .as("26 December is a Saturday, then come the year's end and its holidays")
                .isEqualTo("2026-12-28");
        assertThat(slips.get(slip.number()).amount()).isEqualTo(FEE);
    }

    @Test
    void makesOutAnotherSlipOnceTheLastDayIsOver() {
        var slip = slips.issue(caseNumber, "reception1").get(0);

        clock.set(slip.dueOn());
        assertThat(slips.issue(caseNumber, "reception1")).containsExactly(slip);
        clock.set(slip.dueOn().plusDays(1));
        var later = slips.issue(caseNumber, "reception1").get(0);

        assertThat(later.number()).isNotEqualTo(slip.number());
        assertThat(slips.get(slip.number()).payable())
                .as("a bank may take it late")
                .isTrue();
        var receipt = receipts.receive(later.chargeId(), FEE, Tender.cash(), "treasurer1");
        assertThat(numbers(search.find(query(slip.number().value(), null, ReceiptQuery.Sort.NEWEST), 0)
                        .lines()))
                .containsExactly(receipt.number());
    }

    @Test
    void makesOutNoSlipWhereNothingIsDue() {
        payments.exempt(caseNumber, "manager1", "EXEMPTION_GRANTED");

        assertThatThrownBy(() -> slips.issue(caseNumber, "reception1"))
                .isInstanceOfSatisfying(
                        SlipRefused.class, refused -> assertThat(refused.code()).isEqualTo("NOTHING_DUE"));
    }

    @Test
    void takesACashlessPaymentForASlipIntoItsOwnAccount() {
        var slip = slips.issue(caseNumber, "reception1").get(0);

        assertThatThrownBy(() -> receipts.receive(slip.chargeId(), new Yen(5000), CASHLESS, "treasurer1"))
                .isInstanceOf(WrongAmount.class);
        var receipt = receipts.receive(slip.chargeId(), FEE, CASHLESS, "treasurer1");

        assertThat(receipts.of(caseNumber)).extracting(Receipt::number).containsExactly(receipt.number());
        assertThat(payments.settled(caseNumber)).isTrue();
        assertThat(payments.balance(caseNumber, Account.COUNTER_CASHLESS)).isEqualTo(5600);
        assertThat(slips.get(slip.number()).payable()).isFalse();
    }

    @Test
    void letsExactlyOneOfTwoTreasurersTakeASlip() {
        var slip = slips.issue(caseNumber, "reception1").get(0);

        var answers = AtOnce.both(() -> taken(slip, "treasurer1"), () -> taken(slip, "treasurer2"));

        assertThat(answers).filteredOn(answer -> answer.equals("taken")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.equals("taken"))
                .singleElement()
                .asString()
                .contains("収納済み", receipts.of(caseNumber).get(0).number(), "二重に受け取らないで");
        assertThat(payments.balance(caseNumber, Account.COUNTER_CASH)).isEqualTo(5600);
    }

    private String taken(Slip slip, String by) {
        try {
            concurrent.inTransaction(() -> receipts.receive(slip.chargeId(), FEE, Tender.cash(), by));
            return "taken";
        } catch (AlreadyReceived late) {
            return late.title();
        }
    }

    @Test
    void saysWhyASlipOfACancelledChargeTakesNoMoney() {
        var slip = slips.issue(caseNumber, "reception1").get(0);
        payments.cancel(caseNumber);

        assertThatThrownBy(() -> receipts.receive(slip.chargeId(), FEE, Tender.cash(), "treasurer1"))
                .isInstanceOfSatisfying(
                        AlreadyReceived.class,
                        refused -> assertThat(refused.title()).contains("取消"));
    }

    @Test
    void voidsAReceiptByTwoAndOpensTheChargeAnewWithASlipOfItsOwn() {
        var slip = slips.issue(caseNumber, "reception1").get(0);
        var number = receipts.receive(slip.chargeId(), FEE, Tender.cash(), "treasurer1")
                .number();

        voids.request(number, "treasurer1", "金額の受取り誤り");
        assertThatThrownBy(() -> voids.approve(number, "treasurer1")).isInstanceOf(ReceiptNotVoidable.class);
        assertThat(payments.settled(caseNumber))
                .as("in force until the second agrees")
                .isTrue();
        voids.approve(number, "manager1");

        assertThat(payments.settled(caseNumber)).isFalse();
        assertThat(payments.balance(caseNumber, Account.COUNTER_CASH)).isZero();
        assertThat(payments.of(caseNumber))
                .extracting(Charge::state)
                .containsExactlyInAnyOrder(Charge.State.REVERSED, Charge.State.OPEN);
        assertThat(slips.issue(caseNumber, "reception1")).doesNotContain(slip).hasSize(1);
        assertThat(line(number).state()).isEqualTo(ReceiptLine.State.VOIDED);
        assertThatThrownBy(() -> voids.request(number, "treasurer1", "もう一度取り消す"))
                .isInstanceOf(VoidRefused.class);
    }

    @Test
    void voidsTheRestOfAShortPaymentAndKeepsTheOtherPart() {
        paidShortByABank();
        excesses.receiveAtCounter(caseNumber, new Yen(600), "treasurer1");
        assertThat(payments.settled(caseNumber)).isTrue();

        var number = voided(0);

        assertThat(payments.balance(caseNumber, Account.RECEIVABLE)).isEqualTo(5600);
        assertThat(payments.balance(caseNumber, Account.COUNTER_CASH)).isZero();
        assertThat(excesses.of(caseNumber)).isEqualTo(new Yen(5000));
        assertThatThrownBy(() -> voids.request(number, "treasurer1", "もう一度取り消す"))
                .isInstanceOf(VoidRefused.class);

        excesses.receiveAtCounter(caseNumber, new Yen(600), "treasurer1");
        assertThat(payments.settled(caseNumber)).isTrue();
        voided(1);
        assertThat(payments.balance(caseNumber, Account.BANK)).isEqualTo(5000);
        assertThat(excesses.of(caseNumber)).isEqualTo(new Yen(5000));
        assertThat(payments.of(caseNumber)).filteredOn(Charge::open).hasSize(1);
    }

    private String voided(int which) {
        var number = receipts.of(caseNumber).get(which).number();
        voids.request(number, "treasurer1", "金額の受取り誤り");
        voids.approve(number, "manager1");
        assertThat(line(number).state()).isEqualTo(ReceiptLine.State.VOIDED);
        return number;
    }

    private void paidShortByABank() {
        concurrent.inTransaction(() -> {
            var charge = charges.lock(caseNumber).get(0);
            ledger.enter(
                    charge,
                    Entry.Kind.EXCESS_RECEIVED,
                    new Yen(5000),
                    Circumstances.money("treasurer1", Means.SLIP, "test"));
            return charge;
        });
    }

    @Test
    void keepsAReceiptInForceWhenTheRequestIsTurnedDownOrNobodyAsked() {
        var number = receipts.receive(caseNumber, FEE, Tender.cash(), "treasurer1")
                .get(0)
                .number();

        assertThatThrownBy(() -> voids.approve(number, "manager1")).isInstanceOf(VoidRefused.class);
        assertThatThrownBy(() -> voids.request(number, "treasurer1", "誤り")).isInstanceOf(VoidRefused.class);
        assertThatThrownBy(() -> voids.request(number, "treasurer1", "番号1234 5678 9012の誤り"))
                .isInstanceOf(VoidRefused.class);
        voids.request(number, "treasurer1", "金額の受取り誤り");
        assertThatThrownBy(() -> voids.request(number, "treasurer2", "金額の受取り誤り"))
                .isInstanceOf(VoidRefused.class);
        assertThat(line(number).state()).isEqualTo(ReceiptLine.State.VOID_REQUESTED);
        voids.decline(number, "manager1");

        assertThat(line(number).state()).isEqualTo(ReceiptLine.State.VALID);
        assertThat(payments.settled(caseNumber)).isTrue();
    }

    @Test
    void findsReceiptsByPageNumberDayAndOrder() {
        clock.set(LocalDate.of(2044, 5, 6));
        var taken = IntStream.range(0, 23).mapToObj(n -> takeOne()).toList();
        var day = query(null, LocalDate.of(2044, 5, 6), ReceiptQuery.Sort.NUMBER);

        assertThat(search.find(day, 0).total()).isEqualTo(23);
        assertThat(search.find(day, 0).yen()).isEqualTo(new Yen(23 * 5600));
        assertThat(numbers(search.find(day, 0).lines())).containsExactlyElementsOf(taken.subList(0, 20));
        assertThat(numbers(search.find(day, 1).lines())).containsExactlyElementsOf(taken.subList(20, 23));
        assertThat(numbers(search.find(query(taken.get(4), null, ReceiptQuery.Sort.NEWEST), 0)
                        .lines()))
                .containsExactly(taken.get(4));
        assertThat(search.find(query("%", null, ReceiptQuery.Sort.NEWEST), 0).total())
                .isZero();
    }

    private String takeOne() {
        var fresh = PaymentFixture.freshCase();
        payments.charge(fresh, FeeCode.NEW, RECEIVED);
        return receipts.receive(fresh, FEE, Tender.cash(), "treasurer1").get(0).number();
    }

    private static List<String> numbers(List<ReceiptLine> lines) {
        return lines.stream().map(ReceiptLine::number).toList();
    }

    private ReceiptLine line(String number) {
        return search.find(query(number, null, ReceiptQuery.Sort.NEWEST), 0)
                .lines()
                .get(0);
    }

    private static ReceiptQuery query(@Nullable String q, @Nullable LocalDate day, ReceiptQuery.Sort sort) {
        return new ReceiptQuery(q, null, day, day, sort);
    }
}
