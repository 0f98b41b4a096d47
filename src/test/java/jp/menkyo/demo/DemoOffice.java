package jp.menkyo.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CasePlace;
import jp.menkyo.casefile.CaseSearch;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.scenario.Plays;
import jp.menkyo.simulator.story.Story;
import jp.menkyo.simulator.story.shelf.Shelves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty office with synthetic cases: every story once to its end, and the main story of each process left before
 * every task that it has. Works in the background, so that the pages can be used meanwhile.
 */
@Component
@ConditionalOnProperty("menkyo.demo.office")
class DemoOffice {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOffice.class);
    private static final int TO_THE_END = 100;
    private static final int AT_ONCE = 8;
    /** Looks at a case this often in vain before leaving it: it waits for a day to come, or for somebody who never does. */
    private static final int PATIENCE = 40;

    private static final Set<String> LEFT_BEFORE_EVERY_TASK = Set.of(
            "registration-koseki-inconclusive",
            "registration-elsewhere",
            "registration-overdue",
            "correction-marriage",
            "correction-elsewhere",
            "correction-unknown-number",
            "correction-no-duty",
            "reissue-disaster",
            "reissue-torn",
            "found-certificate",
            "deletion-death",
            "deletion-candidate",
            "disposition-revocation",
            "linkage-differs",
            "unlinking",
            "registration-proof",
            "official-correction-certificate",
            "revival");

    private final ScheduledExecutorService office = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "demo-office");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Plan> plans = new ArrayDeque<>();
    private final Deque<Running> running = new ArrayDeque<>();
    private final Plays plays;
    private final StoryTeller teller;
    private final CaseFiles cases;
    private final CaseSearch search;
    private int begun;

    DemoOffice(Plays plays, StoryTeller teller, CaseFiles cases, CaseSearch search) {
        this.plays = plays;
        this.teller = teller;
        this.cases = cases;
        this.search = search;
    }

    /** A story to be played, and how many of its tasks are done. */
    private record Plan(Story story, int tasks) {}

    private record Running(CaseNumber caseNumber, Plan plan, int done, int inVain) {

        /** Are the tasks done that the plan says? */
        boolean ready() {
            return done >= plan.tasks();
        }

        Running looked(boolean worked) {
            return worked
                    ? new Running(caseNumber, plan, done + 1, 0)
                    : new Running(caseNumber, plan, done, inVain + 1);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (search.newest(null, null, CasePlace.START, 1).cases().isEmpty()) {
            Shelves.all().forEach(story -> plans.add(new Plan(story, TO_THE_END)));
            LOG.info("デモの事案を裏で作っています（筋書き{}本）。画面はすぐに使えます。", plans.size());
            office.scheduleWithFixedDelay(this::goOn, 0, 100, TimeUnit.MILLISECONDS);
        }
    }

    /** One small step: begins the next story when few are running, else carries the oldest on. */
    private void goOn() {
        try {
            if (running.size() < AT_ONCE && !plans.isEmpty()) {
                begin(plans.remove());
            } else if (!running.isEmpty()) {
                look(running.remove());
            } else {
                office.shutdown();
                LOG.info("デモの事案がそろいました（{}件）。", begun);
            }
        } catch (RuntimeException failed) {
            LOG.warn("a demo case was left as it is", failed);
        }
    }

    private void begin(Plan plan) {
        plays.begin(plan.story()).ifPresent(caseNumber -> {
            running.add(new Running(caseNumber, plan, 0, 0));
            begun++;
        });
    }

    private void look(Running one) {
        if (!over(one)) {
            running.add(one.looked(goOn(one)));
        } else if (one.plan().tasks() == TO_THE_END
                && LEFT_BEFORE_EVERY_TASK.contains(one.plan().story().name())) {
            IntStream.range(0, one.done())
                    .forEach(tasks -> plans.add(new Plan(one.plan().story(), tasks)));
        }
    }

    private boolean over(Running one) {
        boolean open = cases.get(one.caseNumber()).state().open();
        return !open || one.inVain() >= PATIENCE || one.ready() && teller.atATask(one.caseNumber());
    }

    /** Officers stop before the task that is to be left; the applicant may still have to bring the case to it. */
    private boolean goOn(Running one) {
        var story = one.plan().story();
        if (!one.ready()) {
            return teller.goOn(one.caseNumber(), story);
        }
        teller.letApplicantAct(one.caseNumber(), story);
        return false;
    }
}
