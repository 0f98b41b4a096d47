package jp.menkyo.gateway.alarm;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * @param detail more about it, codes without personal data
 * @param seen null while nobody has looked into it
 */
public record GatewayAlarm(
        long id,
        AlarmKind kind,
        @Nullable CaseNumber caseNumber,
        String detail,
        Instant raisedAt,
        @Nullable Seen seen) {

    /** Who looked into it. */
    public record Seen(String by, Instant at) {}
}
