package jp.menkyo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.browser.OpenTasks.OpenTask;
import jp.menkyo.demo.Clerk;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.scenario.Applicants;
import jp.menkyo.simulator.story.Story;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.awaitility.Awaitility;

/**
 * Carries a story to its end. An officer chooses in the Tasklist what nobody has chosen yet, and what is a task that nobody
 * has seen in a case of this procedure; the rest is done as programs do it.
 */
record StoryAtTheTasklist(
        OpenTasks tasks,
        List<UserTaskStep> steps,
        Applicants applicants,
        Clerk clerk,
        Office office,
        TaskBook book,
        Officers officers) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    void carry(CaseNumber caseNumber, Story story) {
        var times = new HashMap<String, Integer>();
        Awaitility.await()
                .pollInSameThread()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(30))
                .until(() -> step(caseNumber, story, times));
    }

    /** @return is it over? */
    private boolean step(CaseNumber caseNumber, Story story, Map<String, Integer> times) {
        if (!applicants.act(caseNumber, story)) {
            tasks.of(caseNumber)
                    .filter(task -> !applicants.before(caseNumber, story, task.key()))
                    .ifPresentOrElse(
                            task -> {
                                var before = times.merge(task.key(), 1, Integer::sum) - 1;
                                work(caseNumber, task, story.course().outcome(task.key(), before));
                            },
                            () -> office.hurry(caseNumber));
        }
        return tasks.over(caseNumber);
    }

    private void work(CaseNumber caseNumber, OpenTask task, Optional<String> wanted) {
        var outcome = wanted.orElseGet(() -> forward(caseNumber, task));
        if (book.knows(task, outcome)) {
            book.opens(task, outcomes(caseNumber, task).map(Outcome::code).toList());
            clerk.workOn(caseNumber, wish(task, outcome));
        } else {
            choose(task, outcome);
        }
    }

    /** A way forward that nobody has gone yet, or the usual one. */
    private String forward(CaseNumber caseNumber, OpenTask task) {
        var ways = outcomes(caseNumber, task)
                .filter(Outcome::positive)
                .map(Outcome::code)
                .toList();
        return ways.stream().filter(way -> !book.chosen(task, way)).findFirst().orElse(ways.get(0));
    }

    private Stream<Outcome> outcomes(CaseNumber caseNumber, OpenTask task) {
        return steps.stream()
                .filter(step -> step.taskKey().equals(task.key()))
                .flatMap(step -> step.outcomes(caseNumber).stream());
    }

    /** The officer opens the task, takes it, fills in what the page suggests and completes it. */
    void choose(OpenTask task, String outcome) {
        var officer = officers.of(task.role());
        officer.openTask(task.id());
        officer.claim();
        boolean first = book.opens(task, officer.outcomes());
        assertThat(officer.consequences()).hasSameSizeAs(officer.outcomes()).doesNotContain("");
        officer.followTheSuggestionsOf(outcome);
        if (first) {
            officer.pictureOfTask("task-" + task.name().replace(' ', '-'));
            Accessibility.check(officer.page(), ".menkyo-task");
        }
        officer.complete();
        officer.hasSeenNoErrors();
        book.completes(task, outcome);
    }

    private static Clerk.Wishes wish(OpenTask task, String outcome) {
        return new Clerk.Wishes() {
            @Override
            public boolean leave(String other) {
                return !other.equals(task.key());
            }

            @Override
            public Optional<String> outcome(String same) {
                return Optional.of(outcome);
            }
        };
    }
}
