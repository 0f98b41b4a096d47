package jp.menkyo.workflow.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.TestDatabase;
import jp.menkyo.workflow.engine.completion.CompletionPermit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ByteArrayEntity;
import org.camunda.bpm.engine.repository.ResourceTypes;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberGuardTest {

    private static final String NUMBER = "123456789018";

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    CompletionPermit permit;

    final List<String> deployments = new ArrayList<>();
    String instance;
    String task;

    @BeforeEach
    void startAProcess() {
        var model = Bpmn.createExecutableProcess("numbertest")
                .startEvent()
                .userTask("Task_Wait")
                .camundaCandidateGroups("examiner")
                .intermediateCatchEvent("Event_Answer")
                .message("numbertest-answer")
                .endEvent()
                .done();
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("numbertest.bpmn", model)
                .deploy();
        deployments.add(deployment.getId());
        instance = runtime.startProcessInstanceByKey(
                        "numbertest", UUID.randomUUID().toString())
                .getId();
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterAll
    void findNoNumberInTheEngineAndCleanUp() throws SQLException {
        assertThat(columnsHolding(NUMBER)).isEmpty();
        deployments.forEach(one -> engine.getRepositoryService().deleteDeployment(one, true));
    }

    static Stream<Object> valuesWithTheNumber() {
        var nested = new HashMap<String, Object>(Map.of("deep", new ArrayList<>(List.of("x", NUMBER))));
        return Stream.of(
                NUMBER,
                "番号は１２３４５６７８９０１８です",
                "1234-5678-9018",
                "1234 5678 9018",
                123_456_789_018L,
                123_456_789_018d,
                NUMBER.getBytes(StandardCharsets.UTF_8),
                NUMBER.getBytes(StandardCharsets.UTF_16LE),
                NUMBER.getBytes(StandardCharsets.UTF_16BE),
                Variables.objectValue(nested)
                        .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                        .create(),
                Variables.fileValue("card.txt")
                        .file(NUMBER.getBytes(StandardCharsets.UTF_8))
                        .create(),
                Variables.fileValue(NUMBER + ".pdf").file(new byte[] {1}).create());
    }

    @ParameterizedTest
    @MethodSource("valuesWithTheNumber")
    void refusesAVariableOfAnyType(Object value) {
        refuses(() -> runtime.setVariable(instance, "x", value));
        refuses(() -> runtime.setVariableLocal(instance, "x", value));
        refuses(() -> tasks.setVariable(task, "x", value));
        refuses(() -> tasks.setVariableLocal(task, "x", value));
        refuses(() -> permit.during(() -> {
            tasks.complete(task, Map.of("x", value));
            return task;
        }));
        refuses(() -> permit.during(() -> {
            engine.getFormService().submitTaskForm(task, Map.of("x", value));
            return task;
        }));
        refuses(() -> runtime.startProcessInstanceByKey("numbertest", Map.of("x", value)));
    }

    @Test
    void refusesAVariableThatComesWithAMessage() {
        completeTask();

        refuses(() -> runtime.createMessageCorrelation("numbertest-answer")
                .processInstanceId(instance)
                .setVariable("x", NUMBER)
                .correlate());
        refuses(() -> runtime.createMessageCorrelation("numbertest-answer")
                .processInstanceId(instance)
                .setVariableLocal("x", NUMBER)
                .correlate());
        refuses(() -> runtime.messageEventReceived("numbertest-answer", execution(), Map.of("x", NUMBER)));
    }

    @Test
    void refusesKeysAndNames() {
        refuses(() -> runtime.startProcessInstanceByKey("numbertest", NUMBER));
        refuses(() -> runtime.startProcessInstanceByKey("numbertest", "R7-" + NUMBER));
        refuses(() -> runtime.setVariable(instance, "x" + NUMBER, true));
        refuses(() -> runtime.createIncident("failed", execution(), NUMBER));
    }

    @Test
    void refusesCommentsAndAttachments() {
        refuses(() -> tasks.createComment(task, null, "番号 " + NUMBER));
        refuses(() -> tasks.createComment(null, instance, NUMBER));
        refuses(() -> tasks.createAttachment("text", task, instance, NUMBER + ".pdf", "", "https://example.test/"));
        refuses(() -> tasks.createAttachment("text", task, instance, "card", NUMBER, "https://example.test/"));
        refuses(() -> tasks.createAttachment("text", task, instance, "card", "", bytes()));
    }

    @Test
    void refusesTheTasksOwnFields() {
        refuses(() -> tasks.setName(task, NUMBER));
        refuses(() -> tasks.setDescription(task, NUMBER));
        refuses(() -> tasks.setAssignee(task, NUMBER));
        refuses(() -> tasks.setOwner(task, NUMBER));
        refuses(() -> tasks.claim(task, NUMBER));
        refuses(() -> tasks.delegateTask(task, NUMBER));
        refuses(() -> tasks.addCandidateUser(task, "u" + NUMBER));
        refuses(() -> tasks.addCandidateGroup(task, "g" + NUMBER));
        refuses(() -> {
            var changed = tasks.createTaskQuery().taskId(task).singleResult();
            changed.setDescription(NUMBER);
            tasks.saveTask(changed);
        });
        refuses(() -> {
            var fresh = tasks.newTask();
            fresh.setName(NUMBER);
            tasks.saveTask(fresh);
        });
    }

    @Test
    void refusesFiltersAndNotesOnTheLog() {
        var filters = engine.getFilterService();
        refuses(() -> filters.saveFilter(filters.newTaskFilter(NUMBER)));
        refuses(() -> filters.saveFilter(
                filters.newTaskFilter("n").setQuery(tasks.createTaskQuery().taskDescription(NUMBER))));
        refuses(() -> filters.saveFilter(filters.newTaskFilter("n").setProperties(Map.of("description", NUMBER))));
        engine.getIdentityService().setAuthentication("examiner1", List.of("examiner"));
        try {
            tasks.claim(task, "examiner1");
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        var operation = engine.getHistoryService()
                .createUserOperationLogQuery()
                .taskId(task)
                .list()
                .get(0)
                .getOperationId();
        refuses(() -> engine.getHistoryService().setAnnotationForOperationLogById(operation, NUMBER));
    }

    @Test
    void cleansReportsOfFailuresInsteadOfLosingThem() {
        var incident = runtime.createIncident("failed", execution(), "configuration", "no person " + NUMBER);
        var trace = new ByteArrayEntity(
                "job.exceptionByteArray",
                ("at line 1 of " + NUMBER).getBytes(StandardCharsets.UTF_8),
                ResourceTypes.RUNTIME);

        assertThat(runtime.createIncidentQuery()
                        .incidentId(incident.getId())
                        .singleResult()
                        .getIncidentMessage())
                .isEqualTo("no person ############");
        assertThat(new NumberWall().stops(trace)).isFalse();
        assertThat(new String(trace.getBytes(), StandardCharsets.UTF_8)).isEqualTo("at line # of ############");
    }

    @Test
    void takesIdentifiersForWhatTheyAre() {
        assertThatCode(() -> {
                    IntStream.range(0, 200)
                            .forEach(i -> runtime.setVariable(
                                    instance, "x" + i % 5, UUID.randomUUID().toString()));
                    runtime.setVariable(instance, "x", "00000000-0000-4000-8000-" + NUMBER);
                    runtime.setVariable(instance, "caseNumber", "R7-000123-S");
                    runtime.setVariable(instance, "at", System.currentTimeMillis());
                })
                .doesNotThrowAnyException();
        runtime.removeVariable(instance, "x");
    }

    private void completeTask() {
        permit.during(() -> {
            tasks.complete(task);
            return task;
        });
    }

    private String execution() {
        return runtime.createExecutionQuery().processInstanceId(instance).activityId("Event_Answer").list().stream()
                .map(Execution::getId)
                .findFirst()
                .orElse(instance);
    }

    private static ByteArrayInputStream bytes() {
        return new ByteArrayInputStream(NUMBER.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOf(NumberInEngine.class)
                .hasMessageContaining("個人番号")
                .hasStackTraceContaining("GuardedEntities")
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain(NUMBER));
    }

    /** Columns of the engine's tables with the digits in them, bare or as bytes; the deliberate UUID of one test is no number. */
    private static List<String> columnsHolding(String digits) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestDatabase.server().connect("menkyo", "postgres");
                var statement = connection.createStatement()) {
            var columns = new ArrayList<String[]>();
            try (var rows = statement.executeQuery("""
                    select table_name, column_name, data_type from information_schema.columns
                     where table_schema = 'engine'
                       and data_type in ('character varying', 'text', 'bytea', 'bigint', 'double precision')
                    """)) {
                while (rows.next()) {
                    columns.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
                }
            }
            for (var column : columns) {
                var text = column[2].equals("bytea")
                        ? "convert_from(decode(replace(encode(%s, 'hex'), '00', ''), 'hex'), 'LATIN1')"
                        : "cast(%s as text)";
                var sql =
                        "select exists (select 1 from engine.%s where regexp_replace(%s, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9]{12}', '') like '%%%s%%')"
                                .formatted(column[0], text.formatted(column[1]), digits);
                try (var rows = statement.executeQuery(sql)) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        found.add(column[0] + "." + column[1]);
                    }
                }
            }
        }
        return found;
    }
}
