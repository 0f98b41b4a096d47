package jp.menkyo.payment.settlement.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.settlement.day.DaySheet.Counter;
import jp.menkyo.payment.settlement.day.DaySheet.Line;
import jp.menkyo.payment.settlement.match.Difference;
import jp.menkyo.payment.settlement.match.FiledMoney;
import jp.menkyo.payment.settlement.match.Matching;
import jp.menkyo.payment.settlement.store.Closings;
import jp.menkyo.payment.settlement.store.Movement;
import jp.menkyo.payment.settlement.store.Movements;
import jp.menkyo.payment.settlement.store.ProviderOrders;
import jp.menkyo.payment.settlement.store.ProviderOrders.Listed;
import jp.menkyo.payment.settlement.store.SettlementBook;
import jp.menkyo.payment.settlement.store.SettlementFiles;
import jp.menkyo.payment.settlement.store.TakenFile;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what there is to see of a day, and what still keeps it from being closed. */
@Component
class DaySheets {

    private static final List<Means> COUNTED = List.of(Means.CASH, Means.CASHLESS);

    private final Closings closings;
    private final SettlementFiles files;
    private final SettlementBook book;
    private final ProviderOrders orders;
    private final DayNotes notes;
    private final Movements movements;
    private final Clock clock;

    DaySheets(
            Closings closings,
            SettlementFiles files,
            SettlementBook book,
            ProviderOrders orders,
            DayNotes notes,
            Movements movements,
            Clock clock) {
        this.closings = closings;
        this.files = files;
        this.book = book;
        this.orders = orders;
        this.notes = notes;
        this.movements = movements;
        this.clock = clock;
    }

    DaySheet of(LocalDate day) {
        var closing = closings.find(day).orElse(null);
        var file = files.find(day).orElse(null);
        var asked = orders.of(day).orElse(null);
        var moved = movements.between(day, day);
        var counters = COUNTED.stream().map(means -> counter(day, means, moved)).toList();
        var filed = files.lines(day, day);
        var differences = differences(day, filed, counters, asked);
        return new DaySheet(
                day,
                closing,
                file,
                asked == null ? null : asked.askedAt(),
                moved,
                filed.stream().filter(FiledMoney::matched).count(),
                counters,
                differences,
                closing != null ? List.of() : obstacles(day, file, asked, moved, counters, differences));
    }

    private Counter counter(LocalDate day, Means means, List<Movement> moved) {
        long net = moved.stream()
                .filter(movement -> movement.means() == means)
                .mapToLong(Movement::net)
                .sum();
        return notes.counted(day, means)
                .map(count -> new Counter(means, net, count.yen(), count.countedBy()))
                .orElseGet(() -> new Counter(means, net, null, null));
    }

    private List<Line> differences(
            LocalDate day, List<FiledMoney> filed, List<Counter> counters, @Nullable Listed asked) {
        var explanations = notes.explanations(day);
        var online = Matching.differences(book.alone(day, day), filed, asked == null ? null : asked.yen());
        return Stream.concat(counters.stream().flatMap(DaySheets::difference), online.stream())
                .map(difference -> new Line(
                        difference,
                        explanations.stream()
                                .filter(one -> one.isAbout(difference))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Stream<Difference> difference(Counter counter) {
        var counted = counter.counted();
        return counted == null || counted == counter.bookYen()
                ? Stream.empty()
                : Stream.of(Difference.counter(counter.means(), counter.bookYen(), counted));
    }

    private List<String> obstacles(
            LocalDate day,
            @Nullable TakenFile file,
            @Nullable Listed asked,
            List<Movement> moved,
            List<Counter> counters,
            List<Line> differences) {
        var found = new ArrayList<String>();
        if (!day.isBefore(LocalDate.now(clock))) {
            found.add("この日はまだ終わっていません。翌日に締めてください。");
        }
        var next = closings.nextOpen();
        if (next.isEmpty() || !next.get().equals(day)) {
            found.add(next.map(open -> "先に" + WarekiDate.display(open) + "を締めてください。")
                    .orElse("締めるものがありません。"));
        }
        if (file == null) {
            found.add("決済サービスの精算ファイルを取り込んでください。");
        }
        if (asked == null) {
            found.add("決済サービスの注文の記録と照合してください（「決済サービスから取得する」）。");
        }
        counters.stream()
                .filter(counter -> counter.counted() == null
                        && moved.stream().anyMatch(movement -> movement.means() == counter.means()))
                .forEach(counter -> found.add(counter.means().label() + "を数えて入力してください。"));
        long unexplained =
                differences.stream().filter(line -> !line.explained()).count();
        if (unexplained > 0) {
            found.add("説明又は承認のない差異が%d件あります。".formatted(unexplained));
        }
        return found;
    }
}
