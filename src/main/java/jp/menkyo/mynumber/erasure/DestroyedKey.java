package jp.menkyo.mynumber.erasure;

import java.time.Instant;

/**
 * A key that no longer exists: backups made under it give up nothing.
 *
 * @param statement what the two say became of its copies and of the backups
 * @param erasures how many erasures reached the backups through it
 */
public record DestroyedKey(
        int epoch, String requestedBy, String confirmedBy, String statement, Instant destroyedAt, int erasures) {}
