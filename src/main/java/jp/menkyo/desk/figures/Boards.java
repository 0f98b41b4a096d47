package jp.menkyo.desk.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.gateway.overview.GatewayFigures;
import jp.menkyo.gateway.overview.GatewayOverview;
import jp.menkyo.gateway.reconciliation.Differences;
import jp.menkyo.reporting.dashboard.Dashboard;
import jp.menkyo.reporting.dashboard.Question;
import jp.menkyo.reporting.income.Criteria;
import jp.menkyo.reporting.income.Grouping;
import jp.menkyo.reporting.income.Income;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.retry.StuckSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the figures of the read model together with what the modules say about this moment. */
@Component
public class Boards {

    private static final int STUCK_SHOWN = 20;

    private final Dashboard dashboard;
    private final GatewayOverview gateways;
    private final GatewayAlarms alarms;
    private final Differences differences;
    private final StuckSteps stuck;
    private final Income income;
    private final StaffDirectory directory;
    private final Clock clock;

    Boards(
            Dashboard dashboard,
            GatewayOverview gateways,
            GatewayAlarms alarms,
            Differences differences,
            StuckSteps stuck,
            Income income,
            StaffDirectory directory,
            Clock clock) {
        this.dashboard = dashboard;
        this.gateways = gateways;
        this.alarms = alarms;
        this.differences = differences;
        this.stuck = stuck;
        this.income = income;
        this.directory = directory;
        this.clock = clock;
    }

    /** Only managers see officers and small numbers; auditors and the officer responsible for the systems see neither. */
    public Board of(Question question, StaffMember reader) {
        boolean persons = reader.has(Role.MANAGER);
        var names = directory.all().stream().collect(Collectors.toMap(StaffMember::username, StaffMember::name));
        return new Board(
                dashboard.count(question, persons, username -> names.getOrDefault(username, username)),
                gateways.all().stream().map(Boards::line).toList(),
                incidents(),
                persons || reader.has(Role.AUDITOR) ? money() : null,
                new Board.Backlog(alarms.open(), differences.open()));
    }

    private static Board.GatewayLine line(GatewayFigures figures) {
        var state = figures.state();
        return new Board.GatewayLine(
                state.gateway(),
                GatewayWords.gateway(state.gateway()),
                state.condition().name(),
                state.condition().label() + lastFailure(state.lastFailureText()),
                state.since(),
                figures.calls(),
                figures.failures(),
                "/desk/gateways");
    }

    private static String lastFailure(@Nullable String words) {
        return words == null ? "" : "　最後の失敗：" + words;
    }

    private Board.Incidents incidents() {
        return new Board.Incidents(
                stuck.count(),
                stuck.first(STUCK_SHOWN).stream().map(Boards::line).toList());
    }

    private static Board.Stuck line(StuckSteps.Stuck one) {
        return new Board.Stuck(
                one.caseNumber(),
                one.process(),
                one.element(),
                one.since(),
                "自動の処理が繰り返し失敗して止まっています。原因がなくなれば、送受信の画面（/desk/messages）の「今すぐ送り直す」で安全にやり直せます。",
                one.caseNumber() == null ? null : "/desk/cases/" + one.caseNumber());
    }

    private Board.Money money() {
        var today = LocalDate.now(clock);
        var total = income.count(new Criteria(today, today, Grouping.MEANS, null, null))
                .total();
        return new Board.Money(total.receipts(), total.received(), total.reversed(), total.refunded(), total.net());
    }
}
