package jp.menkyo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.demo.DemoStaff;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Officers carry each procedure to its end in the Tasklist, with what the pages offer and suggest. */
@MenkyoTest
class LicenceLifeBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    CaseFiles cases;

    @Autowired
    TaskService tasks;

    @Autowired
    List<UserTaskStep> steps;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "correction-unknown-number, CORRECTED",
        "disposition-misconduct, SUSPENDED",
        "reissue-torn, REISSUED",
        "deletion-neighbour, DELETED",
        "linkage-differs, LINKED",
        "registration-proof, PROVED",
    })
    void runsToItsEndByHand(String scenario, CaseState end) {
        var caseNumber = play(scenario);
        var officers = new HashMap<Role, Officer>();
        try {
            while (awaitWork(caseNumber)) {
                work(scenario, caseNumber, officers);
            }
        } finally {
            officers.values().forEach(Officer::close);
        }
        assertThat(cases.get(caseNumber).state()).isEqualTo(end);
    }

    /** @return false when the case is closed */
    private boolean awaitWork(CaseNumber caseNumber) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            office.hurry(caseNumber);
            assertThat(over(caseNumber) || !office.openTasks(caseNumber).isEmpty())
                    .as("something to do in " + caseNumber)
                    .isTrue();
        });
        return !over(caseNumber);
    }

    private boolean over(CaseNumber caseNumber) {
        return !cases.get(caseNumber).state().open();
    }

    private void work(String scenario, CaseNumber caseNumber, Map<Role, Officer> officers) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .listPage(0, 1)
                .get(0);
        var role = steps.stream()
                .filter(step -> step.taskKey().equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow()
                .role();
        var officer = officers.computeIfAbsent(role, this::signIn);
        officer.openTask(task.getId());
        officer.claim();
        officer.followTheFirstSuggestion();
        officer.pictureOfAll(scenario + "-" + task.getTaskDefinitionKey());
        officer.complete();
    }

    private Officer signIn(Role role) {
        var username = DemoStaff.officers().stream()
                .filter(account -> account.roles().contains(role))
                .findFirst()
                .orElseThrow()
                .username();
        return new Officer(chromium.browser(), "http://127.0.0.1:" + port, username);
    }

    private CaseNumber play(String scenario) {
        var answer = new LaboratoryClient(port).post("/simulator/scenarios/" + scenario, "");
        return new CaseNumber(LaboratoryClient.read(answer).get("receiptNumber").asText());
    }
}
