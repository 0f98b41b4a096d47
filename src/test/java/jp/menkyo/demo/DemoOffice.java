package jp.menkyo.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseSearch;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.scenario.Stories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty office with synthetic cases: every story left at its beginning, after one and two tasks, and finished; some
 * refused, some waiting for corrections. Works in the background, so that the pages can be used meanwhile.
 */
@Component
@ConditionalOnProperty("menkyo.demo.office")
class DemoOffice {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOffice.class);
    private static final String FORWARD = "FORWARD";
    private static final int TO_THE_END = 20;
    /** Looks at a case this often before giving it up: a gateway or a timer may keep it. */
    private static final int PATIENCE = 120;

    private final ScheduledExecutorService office = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "demo-office");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Plan> plans = new ArrayDeque<>();
    private final Deque<Running> running = new ArrayDeque<>();
    private final Stories stories;
    private final Clerk clerk;
    private final CaseFiles cases;
    private final CaseSearch search;

    DemoOffice(Stories stories, Clerk clerk, CaseFiles cases, CaseSearch search) {
        this.stories = stories;
        this.clerk = clerk;
        this.cases = cases;
        this.search = search;
    }

    /** A story to be played, with how many tasks are done and how. */
    private record Plan(String story, int tasks, String outcome) {}

    private record Running(CaseNumber caseNumber, Plan plan, int done, int looks) {}

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (search.find(null, null, 0, 1).cases().isEmpty()) {
            stories.names()
                    .forEach(story ->
                            List.of(0, 1, 2, TO_THE_END).forEach(tasks -> plans.add(new Plan(story, tasks, FORWARD))));
            for (var story : List.of("registration-ok", "correction-marriage", "reissue-lost")) {
                plans.add(new Plan(story, TO_THE_END, "PROPOSE_REFUSAL"));
                plans.add(new Plan(story, 1, "REQUEST_AMENDMENT"));
            }
            LOG.info("デモの事案を裏で作っています（{}件）。画面はすぐに使えます。", plans.size());
            office.scheduleWithFixedDelay(this::goOn, 0, 500, TimeUnit.MILLISECONDS);
        }
    }

    /** One small step: plays the next story when few are running, else works on the oldest. */
    private void goOn() {
        try {
            if (running.size() < 4 && !plans.isEmpty()) {
                begin(plans.remove());
            } else if (!running.isEmpty()) {
                look(running.remove());
            } else if (plans.isEmpty()) {
                LOG.info("デモの事案がそろいました。");
                office.shutdown();
            }
        } catch (RuntimeException failed) {
            LOG.warn("a demo case was left as it is: {}", failed.toString());
        }
    }

    private void begin(Plan plan) {
        stories.play(plan.story())
                .filter(caseNumber -> plan.tasks() > 0)
                .ifPresent(caseNumber -> running.add(new Running(caseNumber, plan, 0, 0)));
    }

    private void look(Running one) {
        boolean over = !cases.get(one.caseNumber()).state().open()
                || one.done() >= one.plan().tasks()
                || one.looks() >= PATIENCE;
        if (!over) {
            boolean worked = clerk.workOn(one.caseNumber(), one.plan().outcome());
            running.add(new Running(one.caseNumber(), one.plan(), one.done() + (worked ? 1 : 0), one.looks() + 1));
        }
    }
}
