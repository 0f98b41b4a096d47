package jp.menkyo.workflow.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class ExpressionGuardTest {

    private static final String FOREIGN = "${expressionMarker.touch()}";
    private static final String DEFAULT = "/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Filter harmless;
    int before;

    @BeforeEach
    void makeAFilter() {
        harmless = engine.getFilterService().newTaskFilter("guard test");
        harmless = engine.getFilterService().saveFilter(harmless);
        before = ExpressionMarker.touched();
    }

    @AfterEach
    void removeTheFilter() {
        engine.getIdentityService().clearAuthentication();
        engine.getFilterService().deleteFilter(harmless.getId());
        assertThat(ExpressionMarker.touched()).isEqualTo(before);
    }

    static Stream<Method> expressionMethods() {
        return Arrays.stream(TaskQuery.class.getMethods())
                .filter(method -> method.getName().endsWith("Expression"));
    }

    @Test
    void knowsTheMarkerIsWithinReachOfExpressions() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        configuration
                .getCommandExecutorTxRequired()
                .execute(context -> configuration
                        .getExpressionManager()
                        .createExpression(FOREIGN)
                        .getValue(null));

        assertThat(ExpressionMarker.touched()).isEqualTo(before + 1);
        before++;
    }

    @Test
    void findsEveryExpressionOfATaskQuery() {
        assertThat(expressionMethods()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("expressionMethods")
    void refusesASearch(Method method) {
        refuses(() -> with(method, tasks()).list());
        refuses(() -> with(method, tasks()).listPage(0, 5));
        refuses(() -> with(method, tasks()).count());
        refuses(() -> with(method, tasks()).singleResult());
    }

    @ParameterizedTest
    @MethodSource("expressionMethods")
    void refusesASearchWithAnOrPart(Method method) {
        refuses(() -> with(method, tasks().or()).endOr().list());
        refuses(() -> with(method, tasks().or()).endOr().listPage(0, 5));
        refuses(() -> with(method, tasks().or()).endOr().count());
        refuses(() -> with(method, tasks().or()).endOr().singleResult());
    }

    @ParameterizedTest
    @MethodSource("expressionMethods")
    void refusesToSaveAFilter(Method method) {
        refuses(() -> save(with(method, tasks())));
        refuses(() -> save(with(method, tasks().or()).endOr()));
        refuses(() -> engine.getFilterService().saveFilter(harmless.setQuery(with(method, tasks()))));
        refuses(() -> engine.getFilterService()
                .saveFilter(harmless.setQuery(with(method, tasks().or()).endOr())));
        harmless = engine.getFilterService().getFilter(harmless.getId());
    }

    @ParameterizedTest
    @MethodSource("expressionMethods")
    void refusesToExtendAFilter(Method method) {
        for (var extension :
                List.of(with(method, tasks()), with(method, tasks().or()).endOr())) {
            var filters = engine.getFilterService();
            refuses(() -> filters.list(harmless.getId(), extension));
            refuses(() -> filters.listPage(harmless.getId(), extension, 0, 5));
            refuses(() -> filters.count(harmless.getId(), extension));
            refuses(() -> filters.singleResult(harmless.getId(), extension));
        }
    }

    @Test
    void refusesOtherKindsOfSearchToo() {
        var history = (HistoricTaskInstanceQueryImpl) engine.getHistoryService().createHistoricTaskInstanceQuery();
        history.or().taskAssignee("x").endOr();
        history.getQueries().get(1).addExpression("taskAssignee", FOREIGN);
        var instances = (ProcessInstanceQueryImpl) engine.getRuntimeService().createProcessInstanceQuery();
        instances.or().processInstanceBusinessKey("x").endOr();
        instances.getQueries().get(1).addExpression("processInstanceBusinessKey", FOREIGN);
        var executions = (AbstractQuery<?, ?>) engine.getRuntimeService().createExecutionQuery();
        executions.addExpression("processInstanceBusinessKey", FOREIGN);

        refuses(history::list);
        refuses(history::count);
        refuses(instances::list);
        refuses(executions::list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\":\"%s\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"candidateGroupsExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"createdAfterExpression\":\"%s\"}]}"
            })
    void refusesWhatTheTasklistSendsForAnOfficer(String body) {
        var officer = OfficerClient.signedIn(port, "examiner1");
        var filters = officer.json(officer.get("/camunda/api" + DEFAULT + "/filter?firstResult=0&maxResults=5"));
        var id = filters.get(0).get("id").asText();

        for (String answer : List.of("list", "count", "singleResult")) {
            var refused = officer.engine("POST", DEFAULT + "/filter/" + id + "/" + answer, body.formatted(FOREIGN));

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("expressionMarker");
        }
    }

    @Test
    void refusesFiltersOfAnOfficer() {
        var officer = OfficerClient.signedIn(port, "examiner1");
        var body = """
                {"resourceType":"Task","name":"mine","query":{"orQueries":[{"assigneeExpression":"%s"}]},"properties":{}}""".formatted(FOREIGN);

        assertThat(officer.engine("POST", DEFAULT + "/filter/create", body).statusCode())
                .isEqualTo(403);
        assertThat(officer.engine("PUT", DEFAULT + "/filter/" + harmless.getId(), body)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser()}",
                "${ currentUser() }",
                "${currentUserGroups()}",
                "${now()}",
                "${dateTime().plusDays(3)}",
                "${dateTime().withTimeAtStartOfDay().minusWeeks(1).toDate()}"
            })
    void savesFiltersWithExpressionsOfTheList(String allowed) {
        harmless = engine.getFilterService()
                .saveFilter(harmless.setQuery(
                        tasks().or().taskAssigneeExpression(allowed).endOr()));

        assertThatCode(() -> EngineGuards.check(harmless)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser().getClass()}",
                "${currentUser()}${expressionMarker.touch()}",
                "#{expressionMarker.touch()}",
                "${dateTime().getClass()}",
                "${dateTime().plusDays(expressionMarker.touch())}",
                "${now().toString()}",
                "$ {x}"
            })
    void refusesWhatOnlyLooksAllowed(String foreign) {
        refuses(() -> save(tasks().taskAssigneeExpression(foreign)));
    }

    @Test
    void stillShowsAnOfficersOwnTasks() {
        var task = engine.getTaskService().newTask();
        task.setAssignee("examiner1");
        engine.getTaskService().saveTask(task);
        var officer = OfficerClient.signedIn(port, "examiner1");
        var own = engine.getFilterService()
                .createFilterQuery()
                .filterName("自分の担当")
                .singleResult();

        var list =
                officer.engine("POST", DEFAULT + "/filter/" + own.getId() + "/list?firstResult=0&maxResults=15", "{}");

        engine.getTaskService().deleteTask(task.getId(), true);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains(task.getId());
    }

    @Test
    void refusesToStartWithAForeignFilterInTheDatabase() {
        var planted = engine.getFilterService()
                .newTaskFilter("planted")
                .setQuery(tasks().or().taskOwnerExpression(FOREIGN).endOr());

        assertThatThrownBy(() -> EngineGuards.check(planted)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void recordsTheAttempt() {
        refuses(() -> tasks().taskOwnerExpression(FOREIGN).count());

        assertThat(transaction.<Integer>execute(
                        status -> jdbc.sql("select count(*) from audit.event where action = 'REFUSED_EXPRESSION'")
                                .query(Integer.class)
                                .single()))
                .isPositive();
    }

    private TaskQuery tasks() {
        return engine.getTaskService().createTaskQuery();
    }

    private void save(TaskQuery query) {
        engine.getFilterService()
                .saveFilter(engine.getFilterService().newTaskFilter("foreign").setQuery(query));
    }

    private static TaskQuery with(Method method, TaskQuery query) {
        try {
            return (TaskQuery) method.invoke(query, FOREIGN);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuses(ThrowingCallable search) {
        assertThatThrownBy(search)
                .isInstanceOf(ExpressionRefused.class)
                .hasMessageContaining("式は使えません")
                .hasMessageNotContaining("expressionMarker");
    }
}
