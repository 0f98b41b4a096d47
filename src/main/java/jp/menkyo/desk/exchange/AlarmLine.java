package jp.menkyo.desk.exchange;

import jp.menkyo.gateway.alarm.GatewayAlarm;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;

/** An alarm as officers read it. */
record AlarmLine(
        long id,
        String at,
        String what,
        String detail,
        @Nullable String caseNumber,
        @Nullable String seen) {

    static AlarmLine of(GatewayAlarm alarm, CaseWords words) {
        var caseNumber = alarm.caseNumber();
        var seen = alarm.seen();
        return new AlarmLine(
                alarm.id(),
                words.moment(alarm.raisedAt()),
                alarm.kind().label(),
                ExchangeWords.line(alarm.detail()),
                caseNumber == null ? null : caseNumber.value(),
                seen == null ? null : "%s（%s）".formatted(words.staff(seen.by()), words.moment(seen.at())));
    }
}
