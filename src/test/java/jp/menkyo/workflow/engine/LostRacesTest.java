package jp.menkyo.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import jp.menkyo.MenkyoTest;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class LostRacesTest {

    @Autowired
    ProcessEngine engine;

    String deployment;
    String job;

    @BeforeEach
    void startAProcess() {
        var model = Bpmn.createExecutableProcess("racetest")
                .startEvent()
                .intermediateCatchEvent("Event_Tomorrow")
                .timerWithDuration("P1D")
                .endEvent()
                .done();
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("racetest.bpmn", model)
                .deploy()
                .getId();
        engine.getRuntimeService().startProcessInstanceByKey("racetest");
        job = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("racetest")
                .singleResult()
                .getId();
        inEngine(context -> {
            JobEntity entity = context.getJobManager().findJobById(job);
            entity.setLockOwner("somebody");
            entity.setLockExpirationTime(new Date());
        });
    }

    @AfterEach
    void cleanUp() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void takesUpAgainAtOnceWhatOnlyLostARace() {
        var before = job();

        fails(new OptimisticLockingException("somebody was first"));

        assertThat(lockOwner()).isNull();
        assertThat(job().getDuedate()).isEqualTo(before.getDuedate());
        assertThat(job().getRetries()).isEqualTo(before.getRetries());
        assertThat(job().getExceptionMessage()).isNull();
    }

    @Test
    void letsWhatFailedRestAndCountsIt() {
        var before = job();

        fails(new IllegalStateException("broken"));

        assertThat(job().getDuedate()).isNotEqualTo(before.getDuedate());
        assertThat(job().getRetries()).isEqualTo(12);
        assertThat(job().getExceptionMessage()).isEqualTo("broken");
    }

    private void fails(RuntimeException failure) {
        configuration()
                .getCommandExecutorTxRequired()
                .execute(configuration().getFailedJobCommandFactory().getCommand(job, failure));
    }

    private Job job() {
        return engine.getManagementService().createJobQuery().jobId(job).singleResult();
    }

    private String lockOwner() {
        return ((JobEntity) job()).getLockOwner();
    }

    private void inEngine(java.util.function.Consumer<CommandContext> work) {
        configuration().getCommandExecutorTxRequired().execute(context -> {
            work.accept(context);
            return null;
        });
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
