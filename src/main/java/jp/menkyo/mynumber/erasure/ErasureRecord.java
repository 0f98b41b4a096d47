package jp.menkyo.mynumber.erasure;

import java.time.Instant;
import jp.menkyo.mynumber.store.Erased;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record of erasures.
 *
 * @param erased what left and why
 * @param lastEpoch the newest key a backup may hold it under
 * @param finalSince when that key was destroyed, so that no backup gives it up; null while the key exists
 */
public record ErasureRecord(
        long id,
        Erased erased,
        String erasedBy,
        Instant erasedAt,
        int lastEpoch,
        @Nullable Instant finalSince) {}
