package jp.menkyo.reporting.dashboard;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.menkyo.reporting.dashboard.tally.Histogram;
import jp.menkyo.reporting.dashboard.tally.SmallCells;
import org.jspecify.annotations.Nullable;

/** Puts counts of steps together, and withholds what is too small for the reader. */
record StepFigures(
        List<StepCounts.Standing> standing, List<StepCounts.Left> left, List<StepCounts.Done> done, SmallCells cells) {

    private static final List<String> STAYS = List.of("USER", "WAIT", "SERVICE");
    private static final int MOST_BOTTLENECKS = 10;

    private record Element(String process, int version, String id) {}

    /** Where cases stand, steps that hold others left out. */
    List<Figures.Standing> byStep() {
        return grouped(
                standing.stream().filter(one -> STAYS.contains(one.kind())).toList(),
                one -> one.process() + " " + one.element(),
                StepCounts.Standing::process,
                StepCounts.Standing::element,
                StepCounts.Standing::name);
    }

    List<Figures.Standing> byOfficer(Function<String, String> names) {
        return grouped(
                held(),
                StepFigures::actor,
                one -> null,
                StepFigures::actor,
                one -> actor(one).isEmpty() ? "（担当者なし）" : names.apply(actor(one)));
    }

    private List<StepCounts.Standing> held() {
        return standing.stream().filter(one -> one.kind().equals("USER")).toList();
    }

    private static String actor(StepCounts.Standing one) {
        return one.actor() == null ? "" : one.actor();
    }

    private List<Figures.Standing> grouped(
            List<StepCounts.Standing> rows,
            Function<StepCounts.Standing, String> key,
            Function<StepCounts.Standing, @Nullable String> process,
            Function<StepCounts.Standing, String> id,
            Function<StepCounts.Standing, String> label) {
        var groups = List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .values());
        var open = cells.ofTotal(groups.stream().map(group -> cases(group)).toList());
        var late = cells.ofTotal(groups.stream()
                .map(group ->
                        group.stream().mapToLong(StepCounts.Standing::overdue).sum())
                .toList());
        return IntStream.range(0, groups.size())
                .mapToObj(n -> {
                    var first = groups.get(n).get(0);
                    return new Figures.Standing(
                            process.apply(first),
                            id.apply(first),
                            label.apply(first),
                            open.get(n),
                            late.get(n),
                            open.get(n) == null ? null : oldest(groups.get(n)));
                })
                .toList();
    }

    private static long cases(List<StepCounts.Standing> rows) {
        return rows.stream().mapToLong(StepCounts.Standing::cases).sum();
    }

    private static Instant oldest(List<StepCounts.Standing> rows) {
        return rows.stream()
                .map(StepCounts.Standing::oldestSince)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Every element that a case left in the period or stands at now. */
    List<Figures.Step> heat() {
        var visits = left.stream()
                .collect(Collectors.groupingBy(one -> new Element(one.process(), one.version(), one.element())));
        var now = standing.stream()
                .collect(Collectors.groupingBy(one -> new Element(one.process(), one.version(), one.element())));
        var elements = new TreeSet<>(Comparator.comparing(Element::process)
                .thenComparing(Element::version)
                .thenComparing(Element::id));
        elements.addAll(visits.keySet());
        elements.addAll(now.keySet());
        return elements.stream()
                .map(one -> step(one, visits.getOrDefault(one, List.of()), now.getOrDefault(one, List.of())))
                .toList();
    }

    private Figures.Step step(Element element, List<StepCounts.Left> visits, List<StepCounts.Standing> now) {
        var stays = new Histogram();
        visits.forEach(one -> stays.add(one.stayClass(), one.visits()));
        var count = cells.alone(stays.size());
        var median = stays.percentile(50);
        return new Figures.Step(
                element.process(),
                element.version(),
                element.id(),
                visits.isEmpty() ? now.get(0).name() : visits.get(0).name(),
                visits.isEmpty() ? now.get(0).kind() : visits.get(0).kind(),
                count,
                cells.alone(cases(now)),
                count == null
                        ? null
                        : Long.valueOf(visits.stream()
                                .mapToLong(StepCounts.Left::staySeconds)
                                .sum()),
                count == null || median.isEmpty() ? null : Long.valueOf(median.getAsLong()),
                count == null
                        ? null
                        : Long.valueOf(visits.stream()
                                .mapToLong(StepCounts.Left::waitedSeconds)
                                .sum()));
    }

    /** Where cases have spent the most time together. */
    static List<Figures.Step> bottlenecks(List<Figures.Step> heat) {
        return heat.stream()
                .filter(one -> STAYS.contains(one.kind()) && one.totalSeconds() != null && one.totalSeconds() > 0)
                .sorted(Comparator.comparing(
                                Figures.Step::totalSeconds, Comparator.nullsFirst(Comparator.<Long>naturalOrder()))
                        .reversed())
                .limit(MOST_BOTTLENECKS)
                .toList();
    }

    List<Figures.Load> officers(Function<String, String> named) {
        Map<String, Long> finished =
                done.stream().collect(Collectors.toMap(StepCounts.Done::actor, StepCounts.Done::done));
        var held =
                held().stream().filter(one -> one.actor() != null).collect(Collectors.groupingBy(StepFigures::actor));
        var names = new TreeSet<>(finished.keySet());
        names.addAll(held.keySet());
        return names.stream()
                .map(name -> new Figures.Load(
                        name,
                        named.apply(name),
                        cases(held.getOrDefault(name, List.of())),
                        held.getOrDefault(name, List.of()).stream()
                                .mapToLong(StepCounts.Standing::overdue)
                                .sum(),
                        finished.getOrDefault(name, 0L)))
                .toList();
    }
}
