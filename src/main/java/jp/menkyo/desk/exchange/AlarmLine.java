package jp.menkyo.desk.exchange;

import java.util.Locale;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.gateway.alarm.GatewayAlarm;
import jp.menkyo.gateway.batch.Batches;
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

    static AlarmLine of(GatewayAlarm alarm, CaseWords words, Batches batches) {
        var caseNumber = alarm.caseNumber();
        var seen = alarm.seen();
        return new AlarmLine(
                alarm.id(),
                words.moment(alarm.raisedAt()),
                alarm.kind().label(),
                detail(alarm, batches),
                caseNumber == null ? null : caseNumber.value(),
                seen == null ? null : "%s（%s）".formatted(words.staff(seen.by()), words.moment(seen.at())));
    }

    private static String detail(GatewayAlarm alarm, Batches batches) {
        return switch (alarm.kind()) {
            case CASES_WAIT_LONG -> GatewayWords.gateway(alarm.detail().toLowerCase(Locale.ROOT));
            case FILE_STUCK -> batches.label(alarm.detail());
            case NOT_ON_OUR_LIST, PERMIT_REFUSED, RECORDS_DIFFER -> ExchangeWords.line(alarm.detail());
        };
    }
}
