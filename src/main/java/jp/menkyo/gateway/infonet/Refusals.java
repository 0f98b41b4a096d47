package jp.menkyo.gateway.infonet;

import jp.menkyo.gateway.alarm.AlarmKind;
import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.gateway.exchange.Exchange.Refusal;
import jp.menkyo.gateway.exchange.Exchanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records an inquiry that was not permitted and raises the alarm; never a silent end (S-281 to S-283). */
@Component
class Refusals {

    private final Exchanges exchanges;
    private final GatewayAlarms alarms;

    Refusals(Exchanges exchanges, GatewayAlarms alarms) {
        this.exchanges = exchanges;
        this.alarms = alarms;
    }

    /** @param detail what in the inquiry it was about, a code */
    void record(Exchanges.Subject subject, @Nullable String codeId, Refusal refusal, String detail) {
        exchanges.refused(subject, codeId, refusal);
        var kind = refusal == Refusal.BY_OUR_LIST ? AlarmKind.NOT_ON_OUR_LIST : AlarmKind.PERMIT_REFUSED;
        alarms.raise(kind, subject.caseNumber(), detail);
    }
}
