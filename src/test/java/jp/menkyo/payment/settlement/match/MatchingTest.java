package jp.menkyo.payment.settlement.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.menkyo.payment.settlement.file.SettlementLine;
import jp.menkyo.payment.settlement.file.SettlementLine.Kind;
import jp.menkyo.payment.settlement.file.SettlementLine.Method;
import jp.menkyo.shared.Yen;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    private int number;

    @Test
    void pairsEachEntryWithOneLine() {
        var booked = List.of(
                booked("or_a", Kind.PAID, 5600), booked("or_a", Kind.PAID, 5600), booked("or_b", Kind.PAID, 3200));
        var filed = List.of(filed("or_b", Kind.PAID, 3200), filed("or_a", Kind.PAID, 5600));

        var pairs = Matching.pair(booked, filed);

        assertThat(pairs).extracting(pair -> pair.booked().entryId()).containsExactly(1L, 3L);
        assertThat(pairs).extracting(pair -> pair.filed().line().orderId()).containsExactly("or_a", "or_b");
    }

    @Test
    void pairsNothingThatDiffersInOrderDirectionOrAmount() {
        var booked = List.of(
                booked("or_a", Kind.PAID, 5600),
                booked("or_d", Kind.REVERSED, 5600),
                booked("or_b", Kind.PAID, 5600),
                booked("or_c", Kind.PAID, 5600));
        var filed = List.of(
                filed("or_a", Kind.REVERSED, 5600),
                filed("or_d", Kind.PAID, 5600),
                filed("or_b", Kind.PAID, 5601),
                filed("or_x", Kind.PAID, 5600));

        assertThat(Matching.pair(booked, filed)).isEmpty();
    }

    @Test
    void pairsNoLineTwice() {
        var taken = new FiledMoney("sf", line("or_a", Kind.PAID, 5600), true);

        assertThat(Matching.pair(List.of(booked("or_a", Kind.PAID, 5600)), List.of(taken)))
                .isEmpty();
    }

    @Test
    void findsNoDifferenceWhereAllThreeAgree() {
        var filed = List.of(
                matched("or_a", Kind.PAID, 5600),
                matched("or_b", Kind.PAID, 5600),
                matched("or_b", Kind.REVERSED, 5600));

        assertThat(Matching.differences(List.of(), filed, Map.of("or_a", 5600L, "or_b", 0L)))
                .isEmpty();
        assertThat(Matching.differences(List.of(), filed, null)).isEmpty();
    }

    @Test
    void tellsHowAnOrderDiffers() {
        var alone = List.of(booked("or_book", Kind.PAID, 5600), booked("or_amount", Kind.PAID, 5000));
        var filed = List.of(
                filed("or_file", Kind.PAID, 3200),
                filed("or_amount", Kind.PAID, 5600),
                matched("or_cut", Kind.PAID, 5600));
        var orders = Map.of("or_book", 5600L, "or_file", 3200L, "or_amount", 5600L, "or_cut", 0L, "or_lost", 3600L);

        assertThat(Matching.differences(alone, filed, orders))
                .containsExactly(
                        Difference.order("or_amount", Difference.Kind.AMOUNT, 5000, 5600L, 5600),
                        Difference.order("or_book", Difference.Kind.NOT_IN_FILE, 5600, 5600L, 0),
                        Difference.order("or_cut", Difference.Kind.ORDER_DISAGREES, 5600, 0L, 5600),
                        Difference.order("or_file", Difference.Kind.NOT_IN_BOOK, 0, 3200L, 3200),
                        Difference.order("or_lost", Difference.Kind.ORDER_DISAGREES, 0, 3600L, 0));
    }

    @Test
    void seesThatAnOrderInTheFileIsNotListed() {
        assertThat(Matching.differences(List.of(), List.of(matched("or_a", Kind.PAID, 5600)), Map.of()))
                .containsExactly(Difference.order("or_a", Difference.Kind.ORDER_DISAGREES, 5600, null, 5600));
    }

    private BookedMoney booked(String orderId, Kind kind, long yen) {
        return new BookedMoney(++number, "ch_x", orderId, kind, new Yen(yen), DAY);
    }

    private FiledMoney filed(String orderId, Kind kind, long yen) {
        return new FiledMoney("sf", line(orderId, kind, yen), false);
    }

    private FiledMoney matched(String orderId, Kind kind, long yen) {
        return new FiledMoney("sf", line(orderId, kind, yen), true);
    }

    private SettlementLine line(String orderId, Kind kind, long yen) {
        return new SettlementLine(++number, orderId, kind, Method.CARD, new Yen(yen), Instant.EPOCH);
    }
}
