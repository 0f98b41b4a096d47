package jp.menkyo.mynumber.store;

import java.util.List;

/**
 * A number on its way in.
 *
 * @param entry what it becomes when it is new, under the newest key
 * @param earlierIndexes by which it is found when it is there already under an earlier key
 */
public record Deposit(Entry entry, List<byte[]> earlierIndexes) {}
