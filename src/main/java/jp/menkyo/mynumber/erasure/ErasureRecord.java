package jp.menkyo.mynumber.erasure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record of erasures.
 *
 * @param object what the number was called, or the case whose envelope went
 * @param cause why, in words
 * @param instruction reference of the decision, when there was one
 * @param lastEpoch the newest key a backup may hold it under
 * @param finalSince when that key was destroyed, so that no backup gives it up; null while the key exists
 */
public record ErasureRecord(
        Instant erasedAt,
        String erasedBy,
        int numbers,
        int envelopes,
        String object,
        String cause,
        @Nullable String instruction,
        int lastEpoch,
        @Nullable Instant finalSince) {}
