package jp.menkyo.demo;

import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.scenario.Applicants;
import jp.menkyo.simulator.story.Story;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Carries stories on, a small step at a time: the applicant first, then one officer. */
@Component
public class StoryTeller {

    private final Applicants applicants;
    private final Clerk clerk;
    private final TaskService tasks;
    private final HistoryService history;

    StoryTeller(Applicants applicants, Clerk clerk, TaskService tasks, HistoryService history) {
        this.applicants = applicants;
        this.clerk = clerk;
        this.tasks = tasks;
        this.history = history;
    }

    /** @return did an officer do a task? */
    public boolean goOn(CaseNumber caseNumber, Story story) {
        return !applicants.act(caseNumber, story) && clerk.workOn(caseNumber, new Script(caseNumber, story));
    }

    /** Has the case come to a task that waits for an officer? */
    boolean atATask(CaseNumber caseNumber) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .count()
                > 0;
    }

    void letApplicantAct(CaseNumber caseNumber, Story story) {
        applicants.act(caseNumber, story);
    }

    /** The officers' part of a story in one case. */
    private final class Script implements Clerk.Wishes {

        private final CaseNumber caseNumber;
        private final Story story;

        Script(CaseNumber caseNumber, Story story) {
            this.caseNumber = caseNumber;
            this.story = story;
        }

        @Override
        public boolean leave(String task) {
            boolean impatient = story.course()
                    .patience(task)
                    .filter(wait -> passed(wait.activity()) < wait.times())
                    .isEmpty();
            return !impatient
                    || story.course().rest().filter(task::equals).isPresent()
                    || applicants.before(caseNumber, story, task);
        }

        @Override
        public Optional<String> outcome(String task) {
            return story.course().outcome(task, (int) done(task));
        }

        private long done(String task) {
            return history.createHistoricTaskInstanceQuery()
                    .processInstanceBusinessKey(caseNumber.value())
                    .taskDefinitionKey(task)
                    .finished()
                    .count();
        }

        private long passed(String activity) {
            return history
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber.value())
                    .list()
                    .stream()
                    .mapToLong(instance -> history.createHistoricActivityInstanceQuery()
                            .processInstanceId(instance.getId())
                            .activityId(activity)
                            .finished()
                            .count())
                    .sum();
        }
    }
}
