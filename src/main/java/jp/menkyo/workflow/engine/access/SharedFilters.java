package jp.menkyo.workflow.engine.access;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/** The lists on the left of the Tasklist, the same for everybody; nobody makes filters of their own. */
final class SharedFilters {

    /** By which the tasks of a list can be told apart; names of people are not in the engine. */
    private static final Map<String, String> CASE_NUMBER = Map.of("name", "caseNumber", "label", "受付番号");

    private final FilterService filters;
    private final TaskService tasks;

    SharedFilters(ProcessEngine engine) {
        this.filters = engine.getFilterService();
        this.tasks = engine.getTaskService();
    }

    /** Makes what is missing, brings the rest up to date, and answers the ids of all. */
    List<String> ensure() {
        return List.of(
                filter("自分の担当", "自分が担当している作業", 1, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")),
                filter(
                        "係の未着手",
                        "自分の係に来ていて、まだ誰も担当していない作業",
                        2,
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${currentUserGroups()}")
                                .taskUnassigned()),
                filter("すべて", "自分が見ることのできるすべての作業", 3, tasks.createTaskQuery()));
    }

    private String filter(String name, String description, int priority, TaskQuery query) {
        var present = filters.createFilterQuery().filterName(name).singleResult();
        var filter = present == null ? filters.newTaskFilter(name) : present;
        filter.setQuery(query.orderByTaskCreateTime().asc());
        filter.setProperties(Map.of(
                "description", description, "priority", priority, "refresh", false, "variables", List.of(CASE_NUMBER)));
        return filters.saveFilter(filter).getId();
    }
}
