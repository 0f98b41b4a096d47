package jp.menkyo.desk.outside;

import java.time.Duration;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;

/** One call as the list shows it; never what was asked or answered. */
record CallRow(
        String at,
        String gateway,
        String operation,
        @Nullable String caseNumber,
        String legalBasis,
        long millis,
        String outcome,
        boolean failed) {

    static CallRow of(Inquiry call, CaseWords words) {
        return new CallRow(
                words.moment(call.startedAt()),
                GatewayWords.gateway(call.gateway()),
                GatewayWords.operation(call.operation()),
                call.caseNumber() == null ? null : call.caseNumber().value(),
                GatewayWords.article(call.legalBasis()),
                Duration.between(call.startedAt(), call.finishedAt()).toMillis(),
                GatewayWords.outcome(call.outcome()),
                GatewayWords.failure(call.outcome()));
    }
}
