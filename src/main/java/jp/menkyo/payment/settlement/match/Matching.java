package jp.menkyo.payment.settlement.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.menkyo.payment.settlement.file.SettlementLine;
import jp.menkyo.payment.settlement.match.Difference.Kind;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/** The rules by which money in the book and money in settlement files is the same, and what does not agree on a day. */
public final class Matching {

    private Matching() {}

    /** What must be equal. The day need not: a payment just before midnight may be booked after it. */
    private record Likeness(String orderId, SettlementLine.Kind kind, Yen amount) {}

    /** Pairs each entry with one line and each line with one entry, the oldest first; what has no partner stays alone. */
    public static List<Pair> pair(List<BookedMoney> booked, List<FiledMoney> filed) {
        Map<Likeness, Queue<FiledMoney>> free = new HashMap<>();
        for (var line : filed) {
            if (!line.matched()) {
                free.computeIfAbsent(likeness(line), any -> new ArrayDeque<>()).add(line);
            }
        }
        var pairs = new ArrayList<Pair>();
        for (var entry : booked) {
            var partners = free.get(new Likeness(entry.orderId(), entry.kind(), entry.amount()));
            if (partners != null && !partners.isEmpty()) {
                pairs.add(new Pair(entry, partners.remove()));
            }
        }
        return pairs;
    }

    private static Likeness likeness(FiledMoney filed) {
        return new Likeness(
                filed.line().orderId(), filed.line().kind(), filed.line().amount());
    }

    /**
     * What does not agree on a day, ordered by order.
     *
     * @param alone entries of the day that are in no settlement file yet
     * @param filed all lines of the day's file
     * @param orders yen by order, as the payment service lists the day; null when it was not asked yet
     */
    public static List<Difference> differences(
            List<BookedMoney> alone, List<FiledMoney> filed, @Nullable Map<String, Long> orders) {
        var entriesOf = alone.stream().collect(Collectors.groupingBy(BookedMoney::orderId));
        var linesOf =
                filed.stream().collect(Collectors.groupingBy(line -> line.line().orderId()));
        var ids = new TreeSet<>(entriesOf.keySet());
        ids.addAll(linesOf.keySet());
        ids.addAll(orders == null ? Set.of() : orders.keySet());
        var found = new ArrayList<Difference>();
        for (var id : ids) {
            var sums = new Sums(entriesOf.getOrDefault(id, List.of()), linesOf.getOrDefault(id, List.of()));
            var kind = sums.kind(orders == null ? null : orders.getOrDefault(id, 0L));
            if (kind != null) {
                found.add(Difference.order(id, kind, sums.book(), orders == null ? null : orders.get(id), sums.file()));
            }
        }
        return found;
    }

    /** One order on one day. */
    private record Sums(List<BookedMoney> alone, List<FiledMoney> filed) {

        @Nullable
        Kind kind(@Nullable Long ordered) {
            boolean lineAlone = filed.stream().anyMatch(line -> !line.matched());
            if (!alone.isEmpty()) {
                return lineAlone ? Kind.AMOUNT : Kind.NOT_IN_FILE;
            }
            if (lineAlone) {
                return Kind.NOT_IN_BOOK;
            }
            return ordered != null && ordered != file() ? Kind.ORDER_DISAGREES : null;
        }

        /** What the book holds of the day: lines it knows, and entries that no file knows. */
        long book() {
            return alone.stream().mapToLong(BookedMoney::signed).sum()
                    + filed.stream()
                            .filter(FiledMoney::matched)
                            .mapToLong(line -> line.line().signed())
                            .sum();
        }

        long file() {
            return filed.stream().mapToLong(line -> line.line().signed()).sum();
        }
    }
}
