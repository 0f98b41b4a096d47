package jp.menkyo.workflow.worklist.draft;

import java.time.Instant;

/** A draft as it comes back. */
public record SavedDraft(Draft draft, Instant savedAt) {}
