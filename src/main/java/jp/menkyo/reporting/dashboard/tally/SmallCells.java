package jp.menkyo.reporting.dashboard.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Withholds counts so small that somebody could be recognised. Where the total of a row of cells is known, withholding a single cell
 * would be in vain: then the next smallest ones are withheld as well, until what is withheld adds up to enough.
 *
 * @param below counts from 1 up to this number, itself not included, are small; 0 withholds nothing
 */
public record SmallCells(int below) {

    public SmallCells {
        if (below < 0) {
            throw new IllegalArgumentException("not a number of cases: " + below);
        }
    }

    public boolean small(long count) {
        return count > 0 && count < below;
    }

    /** A count that is part of nothing. */
    public @Nullable Long alone(long count) {
        return small(count) ? null : Long.valueOf(count);
    }

    /** Cells whose total is known as well; null where one is withheld, in the order they came. */
    public List<@Nullable Long> ofTotal(List<Long> counts) {
        var order = IntStream.range(0, counts.size())
                .boxed()
                .filter(cell -> counts.get(cell) > 0)
                .sorted(Comparator.comparing(counts::get))
                .toList();
        var shown = new ArrayList<@Nullable Long>(counts);
        long hidden = 0;
        int cells = 0;
        for (int cell : order) {
            boolean gaveAway = cells > 0 && (cells == 1 || hidden < below);
            if (!small(counts.get(cell)) && !gaveAway) {
                break;
            }
            shown.set(cell, null);
            hidden += counts.get(cell);
            cells++;
        }
        return shown;
    }
}
