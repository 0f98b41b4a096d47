package jp.menkyo.mynumber.reveal.grant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A right to the numbers for some minutes. Somebody asks for it, somebody else approves it, and from then on it runs out by
 * the clock alone; until then it can be taken back at once. What was refused or not answered in a day gives no right.
 *
 * @param beneficiary user name of the officer who may then see numbers
 * @param minutes how long, from the approval
 * @param decidedBy who approved or refused it
 * @param expiresAt end of the right; null unless approved
 */
public record AccessGrant(
        String id,
        String beneficiary,
        int minutes,
        String reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant expiresAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable String remark,
        GrantState state) {}
