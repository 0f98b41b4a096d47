package jp.menkyo.staff.signin;

import org.jspecify.annotations.Nullable;

/**
 * A sign-in under way, already counted as a failure until it succeeds, so that many at once cannot guess more often than one
 * after the other.
 *
 * @param username the account, or null when there is none of that name
 * @param hash what the password must match, or null when no password will do
 * @param refusal why no password will do, or null
 * @param failures attempts since the last success, this one included
 */
record Attempt(
        @Nullable String username,
        @Nullable String hash,
        @Nullable String refusal,
        int failures) {

    static Attempt open(String username, String hash, int failures) {
        return new Attempt(username, hash, null, failures);
    }

    static Attempt refused(@Nullable String username, String refusal) {
        return new Attempt(username, null, refusal, 0);
    }
}
