package jp.menkyo.reporting.dashboard.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class TallyTest {

    @Property(tries = 300)
    void thePercentileIsTheFirstOfTheSortedValuesThatReachesTheRank(
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 40) Long> values,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        var histogram = new Histogram();
        values.forEach(value -> histogram.add(value, 1));

        long found = histogram.percentile(percent).orElseThrow();

        long upTo = values.stream().filter(value -> value <= found).count();
        long before = values.stream().filter(value -> value < found).count();
        assertThat(values).contains(found);
        assertThat(upTo * 100).isGreaterThanOrEqualTo((long) percent * values.size());
        assertThat(before * 100).isLessThan((long) percent * values.size());
    }

    @Example
    void knowsTheTextbookAndTheEmptyCase() {
        var histogram = new Histogram();
        assertThat(histogram.percentile(50)).isEmpty();
        List.of(15L, 20L, 35L, 40L, 50L).forEach(value -> histogram.add(value, 1));

        assertThat(List.of(5, 30, 40, 50, 100))
                .extracting(percent -> histogram.percentile(percent).orElseThrow())
                .containsExactly(15L, 20L, 20L, 35L, 50L);
    }

    /** Whoever knows the total and what is shown learns only a sum of several cells, and that one is not small. */
    @Property(tries = 500)
    void whatIsWithheldCannotBeSubtractedFromTheTotal(
            @ForAll @Size(max = 8) List<@LongRange(min = 0, max = 20) Long> counts,
            @ForAll @IntRange(min = 2, max = 10) int below) {
        var cells = new SmallCells(below);

        var shown = cells.ofTotal(counts);

        long total = counts.stream().mapToLong(Long::longValue).sum();
        long hidden = total
                - shown.stream()
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum();
        long cellsHidden = shown.stream().filter(Objects::isNull).count();
        assertThat(shown).hasSameSizeAs(counts).noneMatch(count -> count != null && cells.small(count));
        if (cellsHidden > 0 && hidden < total) {
            assertThat(cellsHidden).isGreaterThanOrEqualTo(2);
            assertThat(hidden).isGreaterThanOrEqualTo(below);
        }
        if (counts.stream().noneMatch(cells::small)) {
            assertThat(shown).containsExactlyElementsOf(counts);
        }
    }
}
