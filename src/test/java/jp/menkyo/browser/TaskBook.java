package jp.menkyo.browser;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.menkyo.browser.OpenTasks.OpenTask;

/** What officers have met in the Tasklist so far: the tasks by model and id, and their outcomes. */
final class TaskBook {

    private final Set<String> completed = new TreeSet<>();
    private final Set<String> offered = new TreeSet<>();
    private final Set<String> chosen = new TreeSet<>();
    private final Set<String> metByProcedure = new TreeSet<>();

    /** @return is it the first of its kind? */
    boolean opens(OpenTask task, List<String> outcomes) {
        outcomes.forEach(outcome -> offered.add(task.name() + " " + outcome));
        return !completed.contains(task.name());
    }

    void completes(OpenTask task, String outcome) {
        completes(task.name());
        chosen.add(task.name() + " " + outcome);
        metByProcedure.add(procedure(task));
    }

    /** A task with a form of its own. */
    void completes(String task) {
        completed.add(task);
    }

    boolean chosen(OpenTask task, String outcome) {
        return chosen.contains(task.name() + " " + outcome);
    }

    /** Has somebody chosen this, and seen the page of the task in a case of the same procedure? */
    boolean knows(OpenTask task, String outcome) {
        return chosen(task, outcome) && metByProcedure.contains(procedure(task));
    }

    private static String procedure(OpenTask task) {
        return task.procedure() + " " + task.name();
    }

    Set<String> completed() {
        return completed;
    }

    Set<String> offered() {
        return offered;
    }

    Set<String> chosen() {
        return chosen;
    }
}
