package jp.menkyo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.menkyo.SettableClock;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.mynumber.reveal.Reveals;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.LicenceHolders;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import jp.menkyo.workflow.revealreview.RevealReviews;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Officers carry every kind of case to its end in the Tasklist. In the end no user task of any model is left that nobody
 * has opened here, and no outcome that a page has offered and nobody has chosen.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class EveryTaskBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<Story, CaseNumber> cases = new EnumMap<>(Story.class);
    private final Set<String> opened = new TreeSet<>();
    private final Set<String> offered = new TreeSet<>();
    private final Set<String> chosen = new TreeSet<>();

    private StoryEvents events;

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    LicenceHolders holders;

    @Autowired
    LicenceClaims claims;

    @Autowired
    Registry registry;

    @Autowired
    PortalClient portal;

    @Autowired
    NumberedCases numbered;

    @Autowired
    Reveals reveals;

    @Autowired
    RevealReviews reviews;

    @Autowired
    SettableClock clock;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService models;

    @Autowired
    List<UserTaskStep> steps;

    /** All at once, so that the office's programs have done their part when the officers come to a case. */
    @BeforeAll
    void begin() {
        events = new StoryEvents(port, office, papers, holders, claims, registry, portal);
        for (var story : Story.values()) {
            cases.put(story, story.begin(events));
        }
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource
    void isCarriedToItsEnd(Story story, Officers officers) {
        var caseNumber = cases.get(story);
        for (var step : story.steps()) {
            switch (step.what()) {
                case "AMENDS" -> events.amend(caseNumber);
                case "RESPELLS" -> events.respell(caseNumber);
                default -> complete(await(caseNumber, step.who()), step.what(), officers);
            }
        }
        office.awaitState(caseNumber, story.end());
    }

    @AfterAll
    void resetClock() {
        clock.reset();
    }

    private void complete(Task task, String outcome, Officers officers) {
        var key = key(task);
        var officer = officers.of(roleOf(task));
        officer.openTask(task.getId());
        officer.claim();
        var outcomes = officer.outcomes();
        outcomes.forEach(code -> offered.add(key + " " + code));
        assertThat(officer.consequences()).hasSameSizeAs(outcomes).doesNotContain("");
        officer.followTheSuggestionsOf(outcome);
        if (opened.add(key)) {
            officer.pictureOfTask("task-" + key.replace(' ', '-'));
            Accessibility.check(officer.page(), ".menkyo-task");
        }
        chosen.add(key + " " + outcome);
        officer.complete();
        officer.hasSeenNoErrors();
    }

    private Task await(CaseNumber caseNumber, String taskKey) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> open(caseNumber, taskKey), found -> found != null);
    }

    private Task open(CaseNumber caseNumber, String taskKey) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .taskDefinitionKey(taskKey)
                .singleResult();
        if (task == null) {
            office.hurry(caseNumber);
        }
        return task;
    }

    private String key(Task task) {
        return models.getProcessDefinition(task.getProcessDefinitionId()).getKey() + " " + task.getTaskDefinitionKey();
    }

    private Role roleOf(Task task) {
        return steps.stream()
                .filter(step -> step.taskKey().equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow()
                .role();
    }

    @Order(2)
    @Test
    void reviewsTheRevealsOfAWeek(Officers officers) {
        var taskId = new RevealedWeek(numbered, reveals, reviews, tasks, clock).pass();
        var manager = officers.of(Role.MANAGER);
        manager.openTask(taskId, "[data-review]");
        manager.pictureOfTask("task-reveal-review-Task_ReviewReveals");
        Accessibility.check(manager.page(), ".menkyo-task");
        manager.page().locator("#note-all").fill("受付簿と照らした");
        manager.page().locator("[data-path='/ordinary']").click();
        manager.page().locator("[data-completed=true]").waitFor();
        opened.add("reveal-review Task_ReviewReveals");
    }

    @Order(3)
    @Test
    void everyUserTaskOfEveryModelWasCompleted() throws Exception {
        var drawn = new HashSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
            for (var file : files) {
                var process = file.getFileName().toString().replace(".bpmn", "");
                Bpmn.readModelFromFile(file.toFile())
                        .getModelElementsByType(UserTask.class)
                        .forEach(task -> drawn.add(process + " " + task.getId()));
            }
        }

        assertThat(opened).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Order(4)
    @Test
    void everyOutcomeThatWasOfferedWasChosen() {
        assertThat(chosen).isEqualTo(offered);
    }
}
