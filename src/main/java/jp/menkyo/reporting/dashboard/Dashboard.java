package jp.menkyo.reporting.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import jp.menkyo.reporting.dashboard.tally.SmallCells;
import jp.menkyo.reporting.facts.Feed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the figures of the dashboard, all of the same moment, from the read model alone. */
@Service
public class Dashboard {

    private final CaseCounts cases;
    private final StepCounts steps;
    private final Feed feed;
    private final DashboardSettings settings;
    private final Clock clock;

    Dashboard(CaseCounts cases, StepCounts steps, Feed feed, DashboardSettings settings, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param persons may the reader see persons? Otherwise small cells and everything about officers are withheld
     * @param names the name of an officer by user name
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Figures count(Question question, boolean persons, Function<String, String> names) {
        var cells = new SmallCells(persons ? 0 : settings.smallCells());
        var known = feed.knownUntil();
        var ofCases = new CaseFigures(
                cases.received(question), cases.ended(question), cases.endedOn(question), cases.open(question), cells);
        var ofSteps = new StepFigures(steps.standing(question), steps.left(question), steps.done(question), cells);
        boolean empty = ofCases.everything() == 0;
        var heat = ofSteps.heat();
        return new Figures(
                known.orElse(null),
                question.from(),
                question.to(),
                CaseCounts.code(question),
                question.version(),
                empty,
                sentence(question, known, empty),
                cells.below(),
                question.daily() ? "DAY" : "WEEK",
                ofCases.totals(),
                ofCases.flow(question),
                ofCases.backlogByAge(),
                ofCases.byProcedure(),
                ofCases.byChannel(),
                ofSteps.byStep(),
                persons ? ofSteps.byOfficer(names) : null,
                ofCases.lead(),
                ofCases.leadByProcedure(),
                StepFigures.bottlenecks(heat),
                heat,
                persons ? ofSteps.officers(names) : null);
    }

    private String sentence(Question question, Optional<Instant> known, boolean empty) {
        if (known.isEmpty()) {
            return "集計用のデータを作成しています。数分後に開き直してください。";
        }
        var time = known.get().atZone(clock.getZone());
        var asOf = "%s（%02d:%02d現在）".formatted(question.period(), time.getHour(), time.getMinute());
        return asOf + (empty ? "：該当する事案はありません。期間や手続を変えてください。" : "の集計です。");
    }
}
