package jp.menkyo.reporting.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import jp.menkyo.reporting.dashboard.tally.Histogram;
import jp.menkyo.reporting.dashboard.tally.SmallCells;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import org.jspecify.annotations.Nullable;

/** Puts counts of cases together, and withholds what is too small for the reader. */
record CaseFigures(
        List<CaseCounts.Received> received,
        List<CaseCounts.Ended> ended,
        List<CaseCounts.EndedOn> endedOn,
        List<CaseCounts.Open> open,
        SmallCells cells) {

    /** First office day of each band of the backlog. */
    private static final int[] BANDS = {0, 3, 6, 8, 15, 31};

    long everything() {
        return sum(received, CaseCounts.Received::cases)
                + sum(ended, CaseCounts.Ended::cases)
                + sum(open, CaseCounts.Open::cases);
    }

    Figures.Totals totals() {
        return new Figures.Totals(
                cells.alone(sum(received, CaseCounts.Received::cases)),
                cells.alone(sum(ended, CaseCounts.Ended::cases)),
                cells.alone(sum(open, CaseCounts.Open::cases)),
                cells.alone(sum(open, CaseCounts.Open::overdue)),
                cells.alone(sum(open, CaseCounts.Open::dueSoon)),
                cells.alone(sum(open, one -> one.paused() ? one.cases() : 0)),
                cells.alone(sum(open, CaseCounts.Open::foundDead)),
                cells.alone(sum(open, CaseCounts.Open::foundDifferent)));
    }

    /** Every day or week of the period, also those on which nothing happened. */
    List<Figures.Flow> flow(Question question) {
        var came = new TreeMap<LocalDate, Long>();
        var went = new TreeMap<LocalDate, Long>();
        question.starts().forEach(day -> {
            came.put(day, 0L);
            went.put(day, 0L);
        });
        received.forEach(one -> came.merge(one.firstDay(), one.cases(), Long::sum));
        endedOn.forEach(one -> went.merge(one.firstDay(), one.cases(), Long::sum));
        var days = List.copyOf(came.keySet());
        var in = cells.ofTotal(List.copyOf(came.values()));
        var out = cells.ofTotal(List.copyOf(went.values()));
        return IntStream.range(0, days.size())
                .mapToObj(n -> new Figures.Flow(days.get(n), in.get(n), out.get(n)))
                .toList();
    }

    List<Figures.Band> backlogByAge() {
        var counts = new ArrayList<Long>();
        for (int n = 0; n < BANDS.length; n++) {
            int from = BANDS[n];
            int to = n + 1 < BANDS.length ? BANDS[n + 1] : Integer.MAX_VALUE;
            counts.add(sum(open, one -> one.age() >= from && one.age() < to ? one.cases() : 0));
        }
        var shown = cells.ofTotal(counts);
        return IntStream.range(0, BANDS.length)
                .mapToObj(n -> band(n, shown.get(n)))
                .toList();
    }

    private static Figures.Band band(int n, @Nullable Long count) {
        int from = BANDS[n];
        Integer to = n + 1 < BANDS.length ? Integer.valueOf(BANDS[n + 1] - 1) : null;
        return new Figures.Band(to == null ? from + "日以上" : from + "～" + to + "日", from, to, count);
    }

    List<Figures.Group> byProcedure() {
        var keys = Arrays.stream(Procedure.values())
                .map(one -> new Key(one.name(), one.label()))
                .toList();
        return groups(keys, CaseCounts.Received::procedure, CaseCounts.Ended::procedure, CaseCounts.Open::procedure);
    }

    List<Figures.Group> byChannel() {
        var keys = Arrays.stream(Channel.values())
                .map(one -> new Key(one.name(), one.label()))
                .toList();
        return groups(keys, CaseCounts.Received::channel, CaseCounts.Ended::channel, CaseCounts.Open::channel);
    }

    private record Key(String code, String label) {}

    private List<Figures.Group> groups(
            List<Key> keys,
            Function<CaseCounts.Received, String> ofReceived,
            Function<CaseCounts.Ended, String> ofEnded,
            Function<CaseCounts.Open, String> ofOpen) {
        var in = column(keys, received, ofReceived, CaseCounts.Received::cases);
        var out = column(keys, ended, ofEnded, CaseCounts.Ended::cases);
        var now = column(keys, open, ofOpen, CaseCounts.Open::cases);
        var late = column(keys, open, ofOpen, CaseCounts.Open::overdue);
        return IntStream.range(0, keys.size())
                .mapToObj(n -> new Figures.Group(
                        keys.get(n).code(), keys.get(n).label(), in.get(n), out.get(n), now.get(n), late.get(n)))
                .filter(CaseFigures::something)
                .toList();
    }

    private <T> List<@Nullable Long> column(
            List<Key> keys, List<T> counts, Function<T, String> key, ToLongFunction<T> count) {
        return cells.ofTotal(keys.stream()
                .map(one -> sum(counts, row -> key.apply(row).equals(one.code()) ? count.applyAsLong(row) : 0))
                .toList());
    }

    private static boolean something(Figures.Group group) {
        return !Long.valueOf(0).equals(group.received())
                || !Long.valueOf(0).equals(group.ended())
                || !Long.valueOf(0).equals(group.open());
    }

    Figures.Lead lead() {
        return lead(null, "すべて", cells.alone(sum(ended, CaseCounts.Ended::cases)), row -> true, row -> true);
    }

    List<Figures.Lead> leadByProcedure() {
        return byProcedure().stream()
                .filter(group -> !Long.valueOf(0).equals(group.ended()))
                .map(group -> lead(
                        group.key(),
                        group.label(),
                        group.ended(),
                        row -> row.procedure().equals(group.key()),
                        row -> row.procedure().equals(group.key())))
                .toList();
    }

    private Figures.Lead lead(
            @Nullable String key,
            String label,
            @Nullable Long count,
            Predicate<CaseCounts.Ended> ofEnded,
            Predicate<CaseCounts.Received> ofReceived) {
        var rows = ended.stream().filter(ofEnded).toList();
        var days = new Histogram();
        rows.forEach(row -> days.add(row.officeDays(), row.cases()));
        long withTarget = sum(rows, row -> row.withTarget() ? row.cases() : 0);
        long within = sum(rows, row -> row.within() ? row.cases() : 0);
        boolean telling =
                count == null || cells.small(withTarget) || cells.small(within) || cells.small(withTarget - within);
        return new Figures.Lead(
                key,
                label,
                count,
                count == null ? null : day(days, 50),
                count == null ? null : day(days, 80),
                count == null ? null : day(days, 95),
                telling ? null : Long.valueOf(withTarget),
                telling ? null : Long.valueOf(within),
                telling || withTarget == 0 ? null : Double.valueOf(Math.round(1000.0 * within / withTarget) / 10.0),
                cells.alone(sum(received, row -> ofReceived.test(row) ? row.stillOpen() : 0)));
    }

    private static @Nullable Integer day(Histogram days, int percent) {
        var found = days.percentile(percent);
        return found.isEmpty() ? null : Integer.valueOf((int) found.getAsLong());
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> count) {
        return rows.stream().mapToLong(count).sum();
    }
}
