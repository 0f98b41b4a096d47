package jp.menkyo.outside;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import jp.menkyo.demo.StoryTeller;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Trait;
import jp.menkyo.simulator.scenario.Plays;
import jp.menkyo.simulator.story.Beginning.Way;
import jp.menkyo.simulator.story.Story;
import jp.menkyo.simulator.story.shelf.Shelves;
import jp.menkyo.workflow.Office;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestComponent;

/** Many people at once, each in a story that fits them; what breaks on the way breaks, and the others go on. */
@TestComponent
public class Crowd {

    private static final Logger LOG = LoggerFactory.getLogger(Crowd.class);
    /** Where nothing has moved for so long a story rests for good, or hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final Duration BREATH = Duration.ofMillis(20);

    private final Plays plays;
    private final StoryTeller teller;
    private final Office office;
    private final RuntimeService runtime;
    private final Map<CaseNumber, Story> running = new LinkedHashMap<>();
    private final Map<CaseNumber, Long> moved = new HashMap<>();
    private final List<CaseNumber> cases = new ArrayList<>();
    private int broken;
    private int ended;

    Crowd(Plays plays, StoryTeller teller, Office office, RuntimeService runtime) {
        this.plays = plays;
        this.teller = teller;
        this.office = office;
        this.runtime = runtime;
    }

    /** Begins a story in which this resident's number is sent in. */
    void begin(int resident) {
        var fitting = fitting(Population.resident(resident).trait());
        var story = fitting.get(resident % fitting.size());
        attempt(() -> plays.begin(story, resident).map(caseNumber -> add(caseNumber, story)));
    }

    /** Begins a story with whoever comes next. */
    void begin(Story story) {
        attempt(() -> plays.begin(story).map(caseNumber -> add(caseNumber, story)));
    }

    private static List<Story> fitting(Trait trait) {
        var online = Shelves.all().stream()
                .filter(story -> story.beginning().way() == Way.ONLINE)
                .filter(story -> story.beginning().resident() == null)
                .toList();
        var fitting = online.stream()
                .filter(story -> story.beginning().trait() == trait)
                .toList();
        return fitting.isEmpty() ? online : fitting;
    }

    private boolean add(CaseNumber caseNumber, Story story) {
        running.put(caseNumber, story);
        moved.put(caseNumber, System.nanoTime());
        return cases.add(caseNumber);
    }

    /** Goes on for a time, or until nobody is left. */
    void goOn(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (!running.isEmpty() && System.nanoTime() < end) {
            running.keySet().removeIf(this::over);
            running.forEach((caseNumber, story) -> attempt(() -> step(caseNumber, story)));
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private boolean over(CaseNumber caseNumber) {
        boolean done = runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .count()
                == 0;
        ended += done ? 1 : 0;
        return done || System.nanoTime() - moved.get(caseNumber) > PATIENCE.toNanos();
    }

    private boolean step(CaseNumber caseNumber, Story story) {
        boolean worked = teller.goOn(caseNumber, story);
        if (worked) {
            moved.put(caseNumber, System.nanoTime());
        } else {
            office.hurry(caseNumber);
        }
        return worked;
    }

    private void attempt(Supplier<?> act) {
        try {
            act.get();
        } catch (RuntimeException | AssertionError failed) {
            broken++;
            LOG.warn("a story did not go as written", failed);
        }
    }

    List<CaseNumber> cases() {
        return cases;
    }

    int running() {
        return running.size();
    }

    @Override
    public String toString() {
        return "%,d cases, %,d ended, %,d go on, %,d rest or hang, %,d steps refused or broken"
                .formatted(cases.size(), ended, running.size(), cases.size() - ended - running.size(), broken);
    }
}
