package jp.menkyo.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.demo.StoryTeller;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.story.Story;
import jp.menkyo.simulator.story.shelf.Shelves;
import jp.menkyo.workflow.Office;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays every story to its end, several at once: each ends where it says, and together they end everywhere. */
@MenkyoTest
class EveryEndTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 10;
    /** The review of a week of reveals; it has a test of its own. */
    private static final Set<String> WITHOUT_A_CASE = Set.of("reveal-review");

    @Autowired
    Plays plays;

    @Autowired
    StoryTeller teller;

    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    private final Deque<Story> waiting = new ArrayDeque<>(Shelves.all());
    private final Map<CaseNumber, Story> running = new ConcurrentHashMap<>();
    private final Map<CaseNumber, Story> over = new ConcurrentHashMap<>();

    @Test
    void reachesEveryEndOfEveryProcess() throws IOException {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).untilAsserted(() -> {
            goOn();
            assertThat(running).as("stories that have not ended").isEmpty();
            assertThat(waiting).isEmpty();
        });

        var astray = new ArrayList<String>();
        var reached = new TreeSet<String>();
        over.forEach((caseNumber, story) -> {
            var ends = ends(caseNumber);
            reached.addAll(ends);
            if (!arrived(caseNumber, story, ends)) {
                astray.add("%s %s: %s".formatted(story, caseNumber, ends));
            }
        });
        assertThat(astray).as("stories that end elsewhere than they say").isEmpty();
        assertThat(reached).containsExactlyElementsOf(allEnds());
        assertThat(incidents()).as("cases with an incident, then or now").isEmpty();
    }

    /** One small step of every story that runs. */
    private void goOn() {
        while (running.size() < AT_ONCE && !waiting.isEmpty()) {
            var story = waiting.remove();
            plays.begin(story).ifPresent(caseNumber -> running.put(caseNumber, story));
        }
        running.forEach(this::step);
    }

    private void step(CaseNumber caseNumber, Story story) {
        boolean finished = instances(caseNumber) == 0
                || story.course()
                        .rest()
                        .filter(place -> restsAt(caseNumber, place))
                        .isPresent();
        if (finished) {
            running.remove(caseNumber);
            over.put(caseNumber, story);
        } else if (!teller.goOn(caseNumber, story)) {
            office.hurry(caseNumber);
        }
    }

    private long instances(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .count();
    }

    private boolean restsAt(CaseNumber caseNumber, String place) {
        var tasks = office.openTasks(caseNumber);
        return List.of(place).containsAll(tasks)
                && activities(caseNumber)
                        .anyMatch(one -> one.getActivityId().equals(place) && one.getEndTime() == null);
    }

    private boolean arrived(CaseNumber caseNumber, Story story, Set<String> ends) {
        return story.course()
                .end()
                .map(end -> instances(caseNumber) == 0 && ends.contains(root(caseNumber) + "/" + end))
                .orElseGet(() -> instances(caseNumber) > 0);
    }

    private String root(CaseNumber caseNumber) {
        return office.procedure(caseNumber).getProcessDefinitionKey();
    }

    private Set<String> ends(CaseNumber caseNumber) {
        return activities(caseNumber)
                .filter(one -> one.getActivityType().endsWith("EndEvent"))
                .map(one -> one.getProcessDefinitionKey() + "/" + one.getActivityId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<HistoricActivityInstance> activities(CaseNumber caseNumber) {
        return instanceIds(caseNumber)
                .flatMap(id -> history.createHistoricActivityInstanceQuery().processInstanceId(id).list().stream());
    }

    private Stream<String> instanceIds(CaseNumber caseNumber) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .list()
                .stream()
                .map(instance -> instance.getId());
    }

    private List<String> incidents() {
        return over.keySet().stream()
                .filter(caseNumber -> instanceIds(caseNumber)
                        .anyMatch(id -> history.createHistoricIncidentQuery()
                                        .processInstanceId(id)
                                        .count()
                                > 0))
                .map(CaseNumber::value)
                .toList();
    }

    /** Every end event of the models that carry a case, as {@code process/EndEvent_Id}. */
    private static Set<String> allEnds() throws IOException {
        return models().stream()
                .filter(model -> !WITHOUT_A_CASE.contains(process(model)))
                .flatMap(model -> model.getModelElementsByType(EndEvent.class).stream()
                        .map(end -> process(model) + "/" + end.getId()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void leavesOutOnlyWhatHasNoCase() throws IOException {
        assertThat(models())
                .filteredOn(model -> !Bpmn.convertToString(model).contains("caseNumber"))
                .extracting(EveryEndTest::process)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_A_CASE);
    }

    private static List<BpmnModelInstance> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .toList();
        }
    }

    private static String process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }
}
