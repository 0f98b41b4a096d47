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
    private final Set<String> chosenByProcedure = new TreeSet<>();

    /** @return is it the first of its kind? */
    boolean opens(OpenTask task, List<String> outcomes) {
        outcomes.forEach(outcome -> offered.add(task.name() + " " + outcome));
        return !completed.contains(task.name());
    }

    void completes(OpenTask task, String outcome) {
        completes(task.name());
        chosen.add(task.name() + " " + outcome);
        chosenByProcedure.add(procedure(task, outcome));
    }

    /** A task with a form of its own. */
    void completes(String task) {
        completed.add(task);
    }

    boolean chosen(OpenTask task, String outcome) {
        return chosen.contains(task.name() + " " + outcome);
    }

    /** Has somebody chosen this in a case of the same procedure? */
    boolean chosenInProcedure(OpenTask task, String outcome) {
        return chosenByProcedure.contains(procedure(task, outcome));
    }

    private static String procedure(OpenTask task, String outcome) {
        return task.procedure() + " " + task.key() + " " + outcome;
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
