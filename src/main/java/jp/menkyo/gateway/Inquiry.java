package jp.menkyo.gateway;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The record of one call to an outside system (情報提供等記録に対応する自団体の記録); holds neither question nor answer.
 *
 * @param caseNumber null when the call concerns an order of the payment service
 * @param outcome kind of answer, or the reason of a {@link GatewayUnavailable}
 * @param processingNumber number the other side gave
 */
public record Inquiry(
        @Nullable CaseNumber caseNumber,
        String gateway,
        String operation,
        String legalBasis,
        String requestId,
        Instant startedAt,
        Instant finishedAt,
        String outcome,
        @Nullable String processingNumber) {}
