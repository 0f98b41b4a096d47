package jp.menkyo.reporting.catalogue;

/**
 * What there is of a report that one number orders.
 *
 * @param lastKey the highest number, 0 when there are no rows
 */
public record Bounds(long lastKey, long rows) {}
