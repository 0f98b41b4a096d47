package jp.menkyo.gateway.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.alarm.AlarmKind;
import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.gateway.exchange.Exchange;
import jp.menkyo.gateway.exchange.Exchanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the reconciliations that were asked for, page by page. Each page is kept before the next is read, so that a run that
 * was cut off, or a network that does not answer, only makes it take longer.
 */
@Service
public class ReconciliationWork {

    private final NetworkRecord network;
    private final Runs runs;
    private final ListedEntries listed;
    private final Differences differences;
    private final Exchanges exchanges;
    private final GatewayAlarms alarms;
    private final TransactionTemplate transaction;

    ReconciliationWork(
            NetworkRecord network,
            Runs runs,
            ListedEntries listed,
            Differences differences,
            Exchanges exchanges,
            GatewayAlarms alarms,
            PlatformTransactionManager manager) {
        this.network = network;
        this.runs = runs;
        this.listed = listed;
        this.differences = differences;
        this.exchanges = exchanges;
        this.alarms = alarms;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Goes on with the oldest run until it is done, or until the network does not answer. */
    public void goOn() {
        boolean more = true;
        while (more) {
            more = runs.waiting().map(this::onePage).orElse(false);
        }
    }

    /** @return is there more to do at once? */
    private boolean onePage(Run run) {
        try {
            var page = network.page(run.month(), run.pagesRead());
            boolean mine = runs.keep(run, page);
            if (mine && page.last()) {
                transaction.executeWithoutResult(status -> compare(run));
            }
            return mine;
        } catch (GatewayUnavailable unavailable) {
            runs.failed(run, unavailable.reason());
            return false;
        }
    }

    private void compare(Run run) {
        var theirs = listed.of(run);
        var ours = ours(run, theirs);
        var found = Comparing.differences(ours, theirs);
        if (runs.finish(run, ours.size(), theirs.size(), found.size())) {
            differences.found(run, found);
            if (!found.isEmpty()) {
                alarms.raise(AlarmKind.RECORDS_DIFFER, null, run.month() + " " + found.size());
            }
        }
    }

    /** Our exchanges of the month, and those the network counts into it although we do not. */
    private List<RecordEntry> ours(Run run, List<RecordEntry> theirs) {
        var ours = new ArrayList<>(exchanges.placedIn(run.month()));
        var known = ours.stream().map(one -> one.id().processingNumber()).collect(Collectors.toSet());
        var others = theirs.stream()
                .map(RecordEntry::processingNumber)
                .filter(number -> !known.contains(number))
                .toList();
        ours.addAll(exchanges.numbered(others));
        return ours.stream().map(ReconciliationWork::entry).toList();
    }

    private static RecordEntry entry(Exchange exchange) {
        return new RecordEntry(
                String.valueOf(exchange.id().processingNumber()),
                exchange.task(),
                exchange.provider(),
                exchange.data().stream().map(FamilyData::name).collect(Collectors.toSet()),
                exchange.legalBasis(),
                exchange.askedAt(),
                taken(exchange.end()));
    }

    private static @Nullable String taken(Exchange.@Nullable End end) {
        return end == null || end.result() == Exchange.Result.NOT_FETCHED
                ? null
                : end.result().name();
    }
}
