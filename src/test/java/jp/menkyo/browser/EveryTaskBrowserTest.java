package jp.menkyo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.demo.Clerk;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.scenario.Applicants;
import jp.menkyo.simulator.scenario.Plays;
import jp.menkyo.simulator.story.Story;
import jp.menkyo.simulator.story.shelf.Shelves;
import jp.menkyo.workflow.LicenceHolders;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Officers carry cases of every procedure to every end that officers bring about, in the Tasklist. In the end no user task of
 * any model is left that nobody has completed here, and no outcome that a page has offered and nobody has chosen: whoever adds
 * a form adds a story, or the gate stays shut.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class EveryTaskBrowserTest {

    private static final List<String> STORIES =
            """
            registration-returned registration-amended-twice registration-duplicate-mistaken registration-fined-refused
            registration-elsewhere registration-elsewhere-ours
            correction-marriage correction-only correction-lost correction-amended correction-refused correction-no-duty
            correction-no-duty-examined correction-unknown-number correction-not-on-roster correction-elsewhere
            correction-elsewhere-ours rewrite-former-surname
            reissue-lost reissue-torn reissue-disaster reissue-exemption-refused reissue-refused reissue-elsewhere
            found-certificate found-certificate-lost-again found-certificate-elsewhere
            deletion-own deletion-death deletion-refused deletion-elsewhere deletion-candidate deletion-neighbour-dropped
            disposition-returned disposition-not-served disposition-hearing-missing disposition-no-grounds
            disposition-not-on-roster
            linkage-returned linkage-mismatch linkage-to-check linkage-elsewhere unlinking unlinking-kept
            registration-proof registration-proof-revoked registration-proof-refused registration-proof-elsewhere
            refund-before-examination refund-special-reason refund-account-returned refund-not-special refund-taken-back
            refund-paid-too-much refund-paid-too-little refund-payment-reversed refund-payment-written-off
            refund-reversal-unfounded
            official-correction official-correction-certificate official-correction-not-made revival revival-not-made
            """.lines().flatMap(line -> Stream.of(line.split(" "))).toList();

    private static final Map<String, Class<?>> WITH_A_TEST_OF_THEIR_OWN =
            Map.of("reveal-review Task_ReviewReveals", RevealReviewBrowserTest.class);

    private static final String CHARACTER = "Task_ResolveCharacter";

    /** Ends to which no officer leads. */
    private static final Set<String> WITHOUT_OFFICERS =
            Set.of("EndEvent_ApplicationWithdrawn", "EndEvent_NothingToUnlink");

    private final Map<String, CaseNumber> cases = new HashMap<>();
    private final Set<String> ends = new TreeSet<>();
    private final TaskBook book = new TaskBook();
    private OpenTasks open;
    private StoryAtTheTasklist tasklist;

    @LocalServerPort
    int port;

    @Autowired
    Plays plays;

    @Autowired
    Applicants applicants;

    @Autowired
    Clerk clerk;

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    LicenceHolders holders;

    @Autowired
    Registry registry;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService models;

    @Autowired
    List<UserTaskStep> steps;

    /** All at once, so that the office's programs have done their part when the officers come to a case. */
    @BeforeAll
    void beginEverything() {
        STORIES.forEach(name -> cases.put(name, plays.begin(story(name)).orElseThrow()));
    }

    @BeforeEach
    void openTheTasklist(Officers officers) {
        open = new OpenTasks(tasks, runtime, history, models, steps);
        tasklist = new StoryAtTheTasklist(open, steps, applicants, clerk, office, book, officers);
    }

    private static Story story(String name) {
        return Shelves.named(name).orElseThrow(() -> new AssertionError("no story " + name));
    }

    static List<String> stories() {
        return STORIES;
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void endsAsTold(String name) {
        var caseNumber = cases.get(name);
        tasklist.carry(caseNumber, story(name));

        var end = office.awaitEnd(caseNumber);
        assertThat(story(name).course().end()).contains(end);
        if (!WITHOUT_OFFICERS.contains(end)) {
            ends.add(open.procedure(caseNumber) + " " + end);
        }
    }

    /** A name that cannot be drawn is entered as it can be, or waits for a font. */
    @Order(2)
    @Test
    void goesOnWhenANameCanBeDrawn() {
        var undrawable = new UndrawableNames(port, office, papers, holders);
        var registration = undrawable.registration();
        var proof = undrawable.proof();

        resolve(registration);
        resolve(proof);
        assertThat(office.awaitTask(proof, CHARACTER)).as("still no font").isNotNull();
        undrawable.respell(registry.ofCase(registration).orElseThrow());
        resolve(registration);

        assertThat(office.awaitTask(registration, "Task_Issue")).isNotNull();
    }

    private void resolve(CaseNumber caseNumber) {
        office.awaitTask(caseNumber, CHARACTER);
        tasklist.choose(open.of(caseNumber).orElseThrow(), "RETRY");
    }

    @Order(3)
    @Test
    void everyUserTaskOfEveryModelWasCompleted() throws IOException {
        var completed = new TreeSet<>(book.completed());
        completed.addAll(WITH_A_TEST_OF_THEIR_OWN.keySet());

        assertThat(completed).isEqualTo(drawn(UserTask.class));
    }

    @Order(3)
    @Test
    void everyOutcomeThatWasOfferedWasChosen() {
        assertThat(book.chosen()).isEqualTo(book.offered());
    }

    @Order(3)
    @Test
    void everyProcedureCameToEveryEndThatOfficersBringAbout() throws IOException {
        var procedures = ends.stream().map(end -> end.split(" ")[0]).collect(Collectors.toSet());
        var drawn = drawn(EndEvent.class).stream()
                .filter(end -> procedures.contains(end.split(" ")[0]))
                .filter(end -> !WITHOUT_OFFICERS.contains(end.split(" ")[1]))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ends).isEqualTo(drawn);
    }

    /** All elements of a kind in the models, each as process and id. */
    private static Set<String> drawn(Class<? extends FlowElement> kind) throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
            for (var file : files) {
                var process = file.getFileName().toString().replace(".bpmn", "");
                Bpmn.readModelFromFile(file.toFile())
                        .getModelElementsByType(kind)
                        .forEach(element -> names.add(process + " " + element.getId()));
            }
        }
        return names;
    }
}
