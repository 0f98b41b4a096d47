package jp.menkyo.workflow.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import jp.menkyo.MenkyoTest;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class TasklistAccessTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    TasklistAccess access;

    String deployment;
    String instance;
    String task;

    @BeforeEach
    void startAProcess() {
        var model = Bpmn.createExecutableProcess("accesstest")
                .startEvent()
                .userTask("Task_Examine")
                .camundaCandidateGroups("examiner")
                .endEvent()
                .done();
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("accesstest.bpmn", model)
                .deploy()
                .getId();
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey("accesstest")
                .getId();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void cleanUp() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void showsATaskToItsGroupAndManagersAndNobodyElse() {
        assertThat(sees("examiner1", "examiner")).isTrue();
        assertThat(sees("manager1", "manager")).isTrue();
        for (String role : List.of("reception", "approver", "issuer", "treasurer", "auditor", "system-admin")) {
            assertThat(sees("somebody", role)).as(role).isFalse();
        }
    }

    @Test
    void keepsTheTaskWithItsAssigneeAfterTheGroup() {
        engine.getTaskService().setAssignee(task, "approver1");

        assertThat(sees("approver1", "approver")).isTrue();
    }

    @Test
    void letsACandidateWorkOnTheTaskButNotChangeIt() {
        assertThatThrownBy(() -> as("examiner1", "examiner", () -> {
                    engine.getTaskService().setPriority(task, 1);
                    return 0;
                }))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> as("examiner1", "examiner", () -> {
                    engine.getTaskService().setAssignee(task, "approver1");
                    return 0;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void showsProcessDataToNoOfficer() {
        assertThat(as(
                        "examiner1",
                        "examiner",
                        () -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .count()))
                .isZero();
        assertThat(as(
                        "examiner1",
                        "examiner",
                        () -> engine.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .count()))
                .isZero();
        assertThat(as(
                        "sysadmin1",
                        "system-admin",
                        () -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(instance)
                                .count()))
                .isOne();
    }

    @Test
    void sharesThreeFiltersThatNobodyMayChange() {
        List<Filter> filters = as(
                "examiner1",
                "examiner",
                () -> engine.getFilterService().createFilterQuery().listPage(0, 100));

        assertThat(filters).extracting(Filter::getName).contains("自分の担当", "係の未着手", "すべて");
        assertThatThrownBy(() -> as(
                        "examiner1", "examiner", () -> engine.getFilterService().newTaskFilter("mine")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> as(
                        "examiner1",
                        "examiner",
                        () -> engine.getFilterService()
                                .saveFilter(filters.get(0).setName("mine"))))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void givesEachRightOnce() {
        long before =
                engine.getAuthorizationService().createAuthorizationQuery().count();
        long filters = engine.getFilterService().createFilterQuery().count();

        access.postProcessEngineBuild(engine);

        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(before);
        assertThat(engine.getFilterService().createFilterQuery().count()).isEqualTo(filters);
    }

    private boolean sees(String user, String group) {
        return as(
                        user,
                        group,
                        () -> engine.getTaskService()
                                .createTaskQuery()
                                .taskId(task)
                                .count())
                == 1;
    }

    private <T> T as(String user, String group, Supplier<T> work) {
        engine.getIdentityService().setAuthentication(user, List.of(group));
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
