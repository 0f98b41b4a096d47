package jp.menkyo.gateway.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.alarm.AlarmKind;
import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.gateway.exchange.Exchange;
import jp.menkyo.gateway.exchange.Exchanges;
import jp.menkyo.gateway.reconciliation.Difference.Kind;
import jp.menkyo.gateway.reconciliation.FoundDifference.State;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** A month against the network's record. It belongs to an administrator that neither the clock nor another test works for. */
@MenkyoTest
class ReconciliationWorkTest {

    private static final Administrator OWN = new Administrator("42-dietitian");
    private static final CaseNumber CASE = CaseNumber.of(94, 1);

    @Autowired
    Runs runs;

    @Autowired
    ListedEntries listed;

    @Autowired
    Differences differences;

    @Autowired
    Exchanges exchanges;

    @Autowired
    GatewayAlarms alarms;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    AdministratorContext administrators;

    private final List<NetworkRecord.Page> pages = new ArrayList<>();
    private int asked;
    private boolean down;

    @Test
    void findsWhatDiffersExplainsItAndSeesItGo() {
        var month = YearMonth.of(2024, 5);
        var ours = place("2024-05-10T03:00:00Z");
        var lost = place("2024-05-11T03:00:00Z");
        pages.add(page(false, entry(ours, "NOT_FOUND")));
        pages.add(page(true, entry("pn_unheard_of_in_may", null)));
        end(ours, Exchange.Result.ONE_CURRENT);

        reconcile(month);

        assertThat(outcome(month))
                .extracting(Run.Outcome::ours, Run.Outcome::theirs)
                .containsExactly(2, 2);
        assertThat(found(month))
                .extracting(
                        one -> one.difference().processingNumber(),
                        one -> one.difference().kind())
                .containsExactlyInAnyOrder(
                        tuple(ours, Kind.OTHER_RESULT),
                        tuple(lost, Kind.UNKNOWN_THERE),
                        tuple("pn_unheard_of_in_may", Kind.UNKNOWN_HERE));
        assertThat(in(() -> alarms.page(0).alarms()))
                .anyMatch(alarm -> alarm.kind() == AlarmKind.RECORDS_DIFFER
                        && alarm.detail().equals("2024-05 3"));

        var open = found(month).stream()
                .filter(one -> one.difference().kind() == Kind.UNKNOWN_THERE)
                .findFirst()
                .orElseThrow();
        assertThat(in(() -> differences.explain(open.id(), "相手方の障害", "sysofficer1")))
                .isTrue();
        assertThat(in(() -> differences.explain(open.id(), "二度目", "sysofficer1")))
                .isFalse();
        pages.clear();
        pages.add(page(true, entry(ours, "ONE_CURRENT")));
        reconcile(month);

        assertThat(found(month))
                .extracting(one -> one.difference().kind(), FoundDifference::state)
                .containsExactlyInAnyOrder(
                        tuple(Kind.OTHER_RESULT, State.GONE),
                        tuple(Kind.UNKNOWN_THERE, State.EXPLAINED),
                        tuple(Kind.UNKNOWN_HERE, State.GONE));
    }

    @Test
    void goesOnWhereItWasCutOff() {
        var month = YearMonth.of(2024, 6);
        pages.add(page(false, entry("pn_june_one", null)));
        pages.add(page(true, entry("pn_june_two", null)));
        in(() -> {
            runs.request(month, "sysofficer1");
            runs.request(month, "sysofficer1");
            return true;
        });
        work(1);
        assertThat(run(month)).extracting(Run::pagesRead, Run::failure).containsExactly(1, "TIMEOUT");

        down = false;
        asked = 0;
        work(9);

        assertThat(asked).as("only the second page was read again").isEqualTo(1);
        assertThat(outcome(month).theirs()).isEqualTo(2);
        assertThat(in(runs::newest).stream().filter(run -> run.month().equals(month)))
                .as("asked twice, done once")
                .hasSize(1);
    }

    @Test
    void countsAnExchangeOfTheLastMinuteWhereTheNetworkCountsIt() {
        var late = place("2024-07-31T14:59:59Z");
        pages.add(page(true, entry(late, null)));

        reconcile(YearMonth.of(2024, 8));

        assertThat(outcome(YearMonth.of(2024, 8)).differences()).isZero();
    }

    private void reconcile(YearMonth month) {
        in(() -> {
            runs.request(month, "sysofficer1");
            return true;
        });
        work(9);
    }

    /** @param most pages that can be read before the network goes down */
    private void work(int most) {
        NetworkRecord network = (month, page) -> {
            if (down || asked == most) {
                down = true;
                throw new GatewayUnavailable("infonet", "TIMEOUT");
            }
            asked++;
            return pages.get(page);
        };
        in(() -> {
            new ReconciliationWork(network, runs, listed, differences, exchanges, alarms, manager).goOn();
            return true;
        });
    }

    private String place(String at) {
        var number = OpaqueId.random("pn");
        var subject = new Exchanges.Subject(CASE, "WHO", "TASK", Set.of(FamilyData.DOMICILE), "BASIS");
        return in(() -> {
            exchanges.placed(subject, "nc_a", number, Instant.parse(at));
            return number;
        });
    }

    private void end(String number, Exchange.Result result) {
        in(() -> {
            exchanges.ended(exchanges.find(CASE, number).orElseThrow(), result);
            return true;
        });
    }

    private static RecordEntry entry(String number, String result) {
        return new RecordEntry(
                number, "TASK", "WHO", Set.of("DOMICILE"), "BASIS", Instant.parse("2024-05-10T03:00:00Z"), result);
    }

    private static NetworkRecord.Page page(boolean last, RecordEntry... entries) {
        return new NetworkRecord.Page(List.of(entries), last);
    }

    private List<FoundDifference> found(YearMonth month) {
        return in(() -> differences.page(0).differences()).stream()
                .filter(one -> one.month().equals(month))
                .toList();
    }

    private Run run(YearMonth month) {
        return in(runs::newest).stream()
                .filter(run -> run.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private Run.Outcome outcome(YearMonth month) {
        return run(month).outcome();
    }

    private <T> T in(Supplier<T> work) {
        return administrators.as(OWN, work);
    }
}
