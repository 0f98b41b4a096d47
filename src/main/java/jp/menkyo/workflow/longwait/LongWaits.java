package jp.menkyo.workflow.longwait;

import java.util.Locale;
import jp.menkyo.casefile.WaitingCases;
import jp.menkyo.gateway.alarm.AlarmKind;
import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.gateway.batch.Batches;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for cases and inquiries by file that an outside system keeps waiting for days. They go on waiting, because nothing else
 * would be right, but they carry a flag and the officer responsible for the systems is told.
 */
@Service
public class LongWaits {

    private final WaitingCases cases;
    private final Batches batches;
    private final GatewayAlarms alarms;
    private final WaitLimit limit;

    LongWaits(WaitingCases cases, Batches batches, GatewayAlarms alarms, WaitLimit limit) {
        this.cases = cases;
        this.batches = batches;
        this.alarms = alarms;
        this.limit = limit;
    }

    /** Every hour of the working time; a run that was missed is made up for by the next one. */
    @Scheduled(cron = "0 25 7-18 * * *", zone = "Asia/Tokyo")
    @Transactional
    public void report() {
        var since = limit.now();
        cases.report(since).forEach(gateway -> raise(AlarmKind.CASES_WAIT_LONG, gateway));
        batches.report(since).forEach(batch -> raise(AlarmKind.FILE_STUCK, batch.source()));
    }

    private void raise(AlarmKind kind, String detail) {
        alarms.raise(kind, null, detail.toUpperCase(Locale.ROOT));
    }
}
