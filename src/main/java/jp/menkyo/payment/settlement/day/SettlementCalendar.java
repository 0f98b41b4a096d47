package jp.menkyo.payment.settlement.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.menkyo.payment.settlement.store.Closings;
import jp.menkyo.payment.settlement.store.Movement;
import jp.menkyo.payment.settlement.store.Movements;
import jp.menkyo.payment.settlement.store.SettlementBook;
import jp.menkyo.payment.settlement.store.SettlementFiles;
import jp.menkyo.payment.settlement.store.TakenFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of a month with what came in and how far each is. */
@Service
@Transactional(readOnly = true)
public class SettlementCalendar {

    /** How far back something is looked for that was explained and has not turned up. */
    private static final int LOOK_BACK = 60;

    private final Closings closings;
    private final SettlementFiles files;
    private final SettlementBook book;
    private final Movements movements;
    private final Clock clock;

    SettlementCalendar(
            Closings closings, SettlementFiles files, SettlementBook book, Movements movements, Clock clock) {
        this.closings = closings;
        this.files = files;
        this.book = book;
        this.movements = movements;
        this.clock = clock;
    }

    /** How far a day is. */
    public enum State {
        CLOSED("締め済"),
        NEXT("次に締める日"),
        WAITING("未締め"),
        NOT_OVER("当日・先の日"),
        BEFORE("開始前");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A day of the calendar; yen by the book. */
    public record Day(LocalDate day, State state, long entries, long received, long returned, boolean fileTaken) {}

    public List<Day> month(YearMonth month) {
        var from = month.atDay(1);
        var to = month.atEndOfMonth();
        var closed =
                closings.between(from, to).stream().map(Closings.Closing::day).collect(Collectors.toSet());
        var taken = files.between(from, to).stream().map(TakenFile::day).collect(Collectors.toSet());
        var moved = movements.between(from, to).stream().collect(Collectors.groupingBy(Movement::day));
        var next = closings.nextOpen();
        return from.datesUntil(to.plusDays(1))
                .map(day -> day(
                        day,
                        closed.contains(day) ? State.CLOSED : state(day, next),
                        moved.getOrDefault(day, List.of()),
                        taken.contains(day)))
                .toList();
    }

    private static Day day(LocalDate day, State state, List<Movement> moved, boolean fileTaken) {
        return new Day(
                day,
                state,
                moved.stream().mapToLong(Movement::entries).sum(),
                moved.stream().mapToLong(Movement::received).sum(),
                moved.stream().mapToLong(Movement::returned).sum(),
                fileTaken);
    }

    private State state(LocalDate day, Optional<LocalDate> next) {
        if (!day.isBefore(LocalDate.now(clock))) {
            return State.NOT_OVER;
        }
        if (next.isEmpty() || day.isBefore(next.get())) {
            return State.BEFORE;
        }
        return day.equals(next.get()) ? State.NEXT : State.WAITING;
    }

    /** The only day that can be closed next. */
    public Optional<LocalDate> next() {
        return closings.nextOpen();
    }

    /** How much was explained, closed, and has still not turned up on the other side. */
    public long carriedOver() {
        return closings.nextOpen()
                .map(next -> carried(next.minusDays(LOOK_BACK), next.minusDays(1)))
                .orElse(0L);
    }

    private long carried(LocalDate from, LocalDate to) {
        return (long) book.alone(from, to).size() + files.alone(from, to).size();
    }
}
