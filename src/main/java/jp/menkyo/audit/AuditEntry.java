package jp.menkyo.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail: when, who, what (a code), to what (an id), why (a code). */
public record AuditEntry(
        Instant at,
        String actor,
        String action,
        @Nullable String subject,
        @Nullable String reason) {}
