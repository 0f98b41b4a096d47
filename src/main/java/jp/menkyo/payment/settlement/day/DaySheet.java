package jp.menkyo.payment.settlement.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.settlement.match.Difference;
import jp.menkyo.payment.settlement.store.Closings.Closing;
import jp.menkyo.payment.settlement.store.Movement;
import jp.menkyo.payment.settlement.store.TakenFile;
import org.jspecify.annotations.Nullable;

/**
 * All there is to see of a day.
 *
 * @param closing null while it is open
 * @param file null until the settlement file was taken
 * @param ordersAskedAt null until the payment service was asked for its orders
 * @param matched entries or lines that were found to be the same
 * @param obstacles what keeps it from being closed, as sentences; none when it can be, or is
 */
public record DaySheet(
        LocalDate day,
        @Nullable Closing closing,
        @Nullable TakenFile file,
        @Nullable Instant ordersAskedAt,
        List<Movement> movements,
        long matched,
        List<Counter> counters,
        List<Line> differences,
        List<String> obstacles) {

    /** The counter at the end of the day; {@code counted} is null until somebody has counted. */
    public record Counter(
            Means means,
            long bookYen,
            @Nullable Long counted,
            @Nullable String countedBy) {}

    /** A difference, and what was said about it. */
    public record Line(Difference difference, @Nullable Explanation explanation) {

        public boolean explained() {
            return explanation != null && !explanation.waitsForApproval();
        }
    }

    public boolean closed() {
        return closing != null;
    }

    public long received() {
        return movements.stream().mapToLong(Movement::received).sum();
    }

    public long returned() {
        return movements.stream().mapToLong(Movement::returned).sum();
    }

    public long entries() {
        return movements.stream().mapToLong(Movement::entries).sum();
    }

    public long unexplained() {
        return differences.stream().filter(line -> !line.explained()).count();
    }
}
