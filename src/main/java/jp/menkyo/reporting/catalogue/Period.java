package jp.menkyo.reporting.catalogue;

/**
 * The days a report may be narrowed to.
 *
 * @param column of the view, a {@code date} or, when {@code moments}, a {@code timestamptz}: then days begin at midnight in Tokyo
 * @param mostYears how long a period may be
 * @param optional true when no days mean all rows; else they mean the fiscal year
 */
public record Period(String column, int mostYears, boolean optional, boolean moments) {

    private static final int MOST_YEARS = 10;
    /** As long as there are rosters. */
    private static final int EVER = 1000;

    /** At most ten years, the fiscal year when nothing is said. */
    public static Period of(String column) {
        return new Period(column, MOST_YEARS, false, false);
    }

    /** Any length, everything when nothing is said. */
    public static Period any(String column) {
        return new Period(column, EVER, true, false);
    }

    /** The same as {@link #of}, of a column with moments. */
    public static Period moments(String column) {
        return new Period(column, MOST_YEARS, false, true);
    }
}
