package jp.menkyo.registry.history;

import org.jspecify.annotations.Nullable;

/**
 * One item of the roster that an entry changed, in the values that the roster keeps (codes, names as received).
 *
 * @param before null when it was empty
 * @param after null when it is empty from now on
 */
public record ItemChange(
        Item item, @Nullable String before, @Nullable String after) {}
