package jp.menkyo.workflow.worklist.wish;

import java.util.UUID;
import jp.menkyo.workflow.worklist.WorklistFilter;

/**
 * A filter that somebody keeps under a name.
 *
 * @param owner who keeps it, by name
 * @param mine is it the reader's own, so that the reader may change and remove it
 */
public record SavedFilter(UUID id, String name, boolean shared, String owner, boolean mine, WorklistFilter filter) {}
