package jp.menkyo.simulator.scenario;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import jp.menkyo.registry.Licence;
import jp.menkyo.simulator.story.shelf.Shelves;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Another case about the licence of a story, which has its turn first. */
@Component
class OtherCase {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OfficeDoor staff;
    private final TaskService tasks;

    OtherCase(OfficeDoor staff, TaskService tasks) {
        this.staff = staff;
        this.tasks = tasks;
    }

    /** The office asks itself whether the holder is alive, and has not looked yet. */
    void open(Licence licence) {
        var caseNumber = staff.begin(Shelves.named("deletion-candidate").orElseThrow(), licence);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseNumber)
                                .count()
                        > 0);
    }
}
