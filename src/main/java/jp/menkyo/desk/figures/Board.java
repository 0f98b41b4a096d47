package jp.menkyo.desk.figures;

import java.time.Instant;
import java.util.List;
import jp.menkyo.reporting.dashboard.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code GET /api/dashboard}: the figures of the read model, and how things stand at this moment.
 *
 * @param gateways every outside system we have a line to
 * @param money today's business; null for readers who may not see it
 */
public record Board(
        Figures figures,
        List<GatewayLine> gateways,
        Incidents incidents,
        @Nullable Money money,
        Backlog backlog) {

    /**
     * @param condition {@code WORKING INTERRUPTED PROBING RESTING STOPPED}: interrupted and probing is the breaker
     * @param sentence the same in words, with the last failure where there is one
     * @param calls of the last hour
     * @param failures those of them without a usable answer
     * @param link page on which it can be asked again or stopped
     */
    public record GatewayLine(
            String gateway,
            String name,
            String condition,
            String sentence,
            Instant since,
            long calls,
            long failures,
            String link) {}

    /** @param first the longest stuck, at most 20 */
    public record Incidents(long open, List<Stuck> first) {}

    /**
     * A step that failed as often as it may. Trying again is harmless, because every step is idempotent by its case.
     *
     * @param link the case, with the button that lets it try again; null for a run without a case
     */
    public record Stuck(
            @Nullable String caseNumber,
            String process,
            String element,
            Instant since,
            String sentence,
            @Nullable String link) {}

    /** Yen of the business day that is today. */
    public record Money(long receipts, long received, long reversed, long refunded, long net) {}

    /**
     * @param alarms of gateways that nobody has looked into
     * @param exchangeDifferences in the reconciliation of 情報提供等記録 that nobody has explained
     */
    public record Backlog(long alarms, long exchangeDifferences) {}
}
